import { wordSet } from '../../../../detect/word-set';

/**
 * Surnames that English-language papers print before the given name (Chinese, Korean, Vietnamese). Provenance: our own
 * writing. Lower case. Names also frequent as Western given or family names are decided by the rest of the name.
 */
export const SURNAME_FIRST = wordSet(`
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng
  yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren
  fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin
  bo mo tsai chiang chang cheung chow chu hsieh hsu kuo lai tsang leung lam
  kim park lee choi jung jeong kang cho yoon yun lim han shin seo kwon hwang ahn song hong moon ban roh noh bae chun
  nguyen tran pham hoang phan vu vo dang bui do ngo duong truong
`);
