// @ts-nocheck
/** Whether a value keeps the schema of specs. Printed by ajv in `npm run schema`: do not edit. */

/** What is at fault, and against which part of the schema: both are JSON pointers. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const keepsSchema: {
  (value: unknown): boolean;
  /** Of the last call: all that there are, or none. */
  errors?: readonly SchemaError[] | null;
} = validate10;

const schema11={type:"object",required:["version","name","input","layers","loss"],additionalProperties:!1,properties:{version:{
type:"integer",const:1},name:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},description:{type:"string",minLength:1,
maxLength:2e3},input:{type:"object",additionalProperties:!1,not:{required:["units","shape"]},properties:{units:{type:"in\
teger",minimum:1,maximum:2147483647},shape:{type:"array",items:{type:"integer",minimum:1,maximum:2147483647},minItems:1,
maxItems:8},features:{type:"array",items:{type:"string",minLength:1,maxLength:200},minItems:1}},anyOf:[{required:["units"]},
{required:["shape"]}]},output:{type:"object",additionalProperties:!1,properties:{classes:{type:"array",items:{type:"stri\
ng",minLength:1,maxLength:200},minItems:2}}},layers:{type:"array",minItems:1,items:{type:"object",required:["units"],additionalProperties:!1,
properties:{name:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},type:{type:"string",enum:["dense"]},units:{type:"\
integer",minimum:1,maximum:2147483647},activation:{if:{type:"string"},then:{type:"string",enum:["linear","sigmoid","tanh",
"relu","leaky_relu","relu6","elu","selu","gelu","gelu_tanh","silu","mish","softplus","softsign","hard_sigmoid","hard_tan\
h","hard_swish","softmax"]},else:{if:{type:"object",required:["type"]},then:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"linear"}}},{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"tanh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"relu"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"leaky_relu"},negative_slope:{type:"num\
ber",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"relu6"}}},{type:"obj\
ect",required:["type"],additionalProperties:!1,properties:{type:{const:"elu"},alpha:{type:"number",exclusiveMinimum:0}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"selu"}}},{type:"object",required:["typ\
e"],additionalProperties:!1,properties:{type:{const:"gelu"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"gelu_tanh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"silu"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"mish"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"softplus"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
softsign"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"hard_sigmoid"}}},{type:"o\
bject",required:["type"],additionalProperties:!1,properties:{type:{const:"hard_tanh"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"hard_swish"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"softmax"}}}]},else:{if:{type:"object",required:["formula"]},then:{type:"object",required:["form\
ula"],additionalProperties:!1,properties:{formula:{type:"string",minLength:1,maxLength:2e3}}},else:{type:["string","obje\
ct"],anyOf:[{required:["type"]},{required:["formula"]}]}}}},bias:{type:"boolean"},normalization:{if:{type:"string"},then:{
type:"string",enum:["batch","layer"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"batch"},epsilon:{type:"number",exclusiveMinimum:0},
momentum:{type:"number",minimum:0,maximum:1},position:{type:"string",enum:["before_activation","after_activation"]}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"layer"},epsilon:{type:"number",exclusiveMinimum:0},
position:{type:"string",enum:["before_activation","after_activation"]}}}]},else:{type:["string","object"]}}},add:{if:{type:"\
string"},then:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},else:{if:{type:"object"},then:{type:"object",required:[
"layer"],additionalProperties:!1,properties:{layer:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},position:{type:"\
string",enum:["before_activation","after_activation"]}}},else:{type:["string","object"]}}},noise:{type:"number",exclusiveMinimum:0},
dropout:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},regularization:{type:"object",additionalProperties:!1,properties:{
l1:{type:"number",minimum:0},l2:{type:"number",minimum:0},max_norm:{type:"number",exclusiveMinimum:0}}},initializer:{if:{
type:"string"},then:{type:"string",enum:["zeros","constant","normal","truncated_normal","uniform","glorot_normal","gloro\
t_uniform","he_normal","he_uniform","lecun_normal","lecun_uniform","orthogonal","randn","randn_scaled"]},else:{if:{type:"\
object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"zeros"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"con\
stant"},value:{type:"number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"normal"},
mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"truncated_normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
glorot_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"lecun_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
orthogonal"},gain:{type:"number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"ra\
ndn"},scale:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
randn_scaled"}}}]},else:{type:["string","object"]}}},bias_initializer:{if:{type:"string"},then:{type:"string",enum:["zer\
os","constant","normal","truncated_normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","lecun_no\
rmal","lecun_uniform","orthogonal","randn","randn_scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"constant"},value:{type:"number"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"numb\
er",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"truncated_normal"},mean:{
type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_\
uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
lecun_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"orthogonal"},gain:{type:"\
number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn"},scale:{type:"number",
minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn_scaled"}}}]},else:{
type:["string","object"]}}}}}},loss:{if:{type:"string"},then:{type:"string",enum:["binary_crossentropy","focal","hinge",
"squared_hinge","categorical_crossentropy","kl_divergence","mean_squared_error","half_mean_squared_error","mean_absolute\
_error","huber","log_cosh","poisson"]},else:{if:{type:"object",required:["type"]},then:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"binary_crossentropy"},label_smoothing:{
type:"number",minimum:0,exclusiveMaximum:1},reduction:{type:"string",enum:["sum_over_units","mean_over_units"]},from_logits:{
type:"boolean"},class_weights:{type:"array",items:{type:"number",minimum:0}}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"focal"},gamma:{type:"number",minimum:0},alpha:{type:"number",minimum:0,maximum:1},reduction:{type:"\
string",enum:["sum_over_units","mean_over_units"]},from_logits:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"hinge"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"squared_hinge"},reduction:{type:"string",enum:["mean_over_units",
"sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"categorical_cross\
entropy"},label_smoothing:{type:"number",minimum:0,exclusiveMaximum:1},from_logits:{type:"boolean"},class_weights:{type:"\
array",items:{type:"number",minimum:0}}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
kl_divergence"},from_logits:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"mean_squared_error"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"half_mean_squared_error"},reduction:{type:"string",enum:["mean_\
over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"mean_\
absolute_error"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"huber"},delta:{type:"number",exclusiveMinimum:0},reduction:{type:"strin\
g",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"log_cosh"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"poisson"},epsilon:{type:"number",exclusiveMinimum:0},reduction:{type:"s\
tring",enum:["mean_over_units","sum_over_units"]}}}]},else:{if:{type:"object",required:["formula"]},then:{type:"object",
required:["formula"],additionalProperties:!1,properties:{formula:{type:"string",minLength:1,maxLength:2e3},reduction:{type:"\
string",enum:["mean_over_units","sum_over_units"]}}},else:{type:["string","object"],anyOf:[{required:["type"]},{required:[
"formula"]}]}}}},regularization:{type:"object",additionalProperties:!1,properties:{l1:{type:"number",minimum:0},l2:{type:"\
number",minimum:0},max_norm:{type:"number",exclusiveMinimum:0}}},optimizer:{if:{type:"string"},then:{type:"string",enum:[
"gradient_descent","momentum","nesterov","rmsprop","adagrad","adadelta","adam","amsgrad","adamw","adamax","nadam","radam",
"lion"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"gradient_descent"},learning_rate:{type:"number",exclusiveMinimum:0},
weight_decay:{type:"number",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"\
boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"momentum"},learning_rate:{
type:"number",exclusiveMinimum:0},momentum:{type:"number",minimum:0,exclusiveMaximum:1},dampening:{type:"number",minimum:0,
maximum:1},weight_decay:{type:"number",minimum:0},velocity:{type:"string",enum:["sum","mean","steps"]},weight_decay_on:{
type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"nesterov"},learning_rate:{type:"number",exclusiveMinimum:0},momentum:{type:"number",minimum:0,exclusiveMaximum:1},
weight_decay:{type:"number",minimum:0},velocity:{type:"string",enum:["sum","steps"]},weight_decay_on:{type:"string",enum:[
"all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"rmsprop"},learning_rate:{type:"number",exclusiveMinimum:0},rho:{type:"number",minimum:0,exclusiveMaximum:1},
momentum:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"num\
ber",minimum:0},centered:{type:"boolean"},epsilon_placement:{type:"string",enum:["outside","inside"]},weight_decay_on:{type:"\
string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"adagrad"},learning_rate:{type:"number",exclusiveMinimum:0},learning_rate_decay:{type:"number",minimum:0},
initial_accumulator_value:{type:"number",minimum:0},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","inside"]},weight_decay_on:{type:"string",enum:["all","we\
ights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"adadelta"},learning_rate:{type:"number",exclusiveMinimum:0},rho:{type:"number",minimum:0,exclusiveMaximum:1},
epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},weight_decay_on:{type:"string",enum:["\
all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"adam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","hat","inside"]},weight_decay_on:{type:"string",enum:["al\
l","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"amsgrad"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","hat"]},weight_decay_on:{type:"string",enum:["all","weigh\
ts"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"adamw"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{
type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},
epsilon_placement:{type:"string",enum:["outside","hat","inside"]},weight_decay_on:{type:"string",enum:["all","weights"]}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"adamax"},learning_rate:{type:"number",
exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},
epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},epsilon_placement:{type:"string",enum:[
"inside","outside"]},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"nadam"},learning_rate:{type:"number",exclusiveMinimum:0},
beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"n\
umber",exclusiveMinimum:0},momentum_decay:{type:"number",minimum:0},weight_decay:{type:"number",minimum:0},weight_decay_on:{
type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"radam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"lion"},learning_rate:{type:"number",exclusiveMinimum:0},
beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},weight_decay:{type:"\
number",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]}}}]},else:{type:["string","object"]}}},training:{
type:"object",additionalProperties:!1,not:{required:["epochs","iterations"]},properties:{epochs:{type:"integer",minimum:1,
maximum:2147483647},iterations:{type:"integer",minimum:1,maximum:2147483647},batch_size:{if:{type:"number"},then:{type:"\
integer",minimum:1,maximum:2147483647},else:{if:{type:"string"},then:{type:"string",enum:["full"]},else:{type:["integer",
"string"]}}},seed:{type:"integer",minimum:0,maximum:9007199254740991},schedule:{if:{type:"string"},then:{type:"string",enum:[
"constant","step","exponential","inverse_time","polynomial","cosine","cosine_restarts","one_cycle","piecewise","reduce_o\
n_plateau"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"constant"},warmup:{type:"number",minimum:0},by:{type:"string",enum:[
"step","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"step"},factor:{type:"\
number",exclusiveMinimum:0,maximum:1},every:{type:"number",minimum:1},by:{type:"string",enum:["epoch","step"]}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"exponential"},factor:{type:"number",exclusiveMinimum:0,
maximum:1},by:{type:"string",enum:["epoch","step"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"inverse_time"},rate:{type:"number",minimum:0},every:{type:"number",minimum:1},by:{type:"string",enum:["epoc\
h","step"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"polynomial"},end:{type:"\
number",minimum:0},power:{type:"number",exclusiveMinimum:0},warmup:{type:"number",minimum:0},by:{type:"string",enum:["st\
ep","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"cosine"},minimum:{type:"\
number",minimum:0},warmup:{type:"number",minimum:0},by:{type:"string",enum:["step","epoch"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"cosine_restarts"},period:{type:"number",minimum:1},period_factor:{
type:"number",minimum:1},minimum:{type:"number",minimum:0},by:{type:"string",enum:["epoch","step"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"one_cycle"},rise:{type:"number",minimum:0,exclusiveMaximum:1},start_divisor:{
type:"number",minimum:1},end_divisor:{type:"number",minimum:1},shape:{type:"string",enum:["cosine","linear"]},by:{type:"\
string",enum:["step","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"piece\
wise"},by:{type:"string",enum:["epoch","step"]},boundaries:{type:"array",items:{type:"number",exclusiveMinimum:0},minItems:1},
factors:{type:"array",items:{type:"number",minimum:0},minItems:1}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"reduce_on_plateau"},factor:{type:"number",exclusiveMinimum:0,maximum:1},patience:{type:"number",
minimum:0},threshold:{type:"number",minimum:0,exclusiveMaximum:1},cooldown:{type:"number",minimum:0},minimum:{type:"numb\
er",minimum:0},monitor:{type:"string",enum:["training","validation"]}}}]},else:{type:["string","object"]}}},clip:{if:{type:"\
string"},then:{type:"string",enum:["global_norm","norm","value"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"global_nor\
m"},max_norm:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"norm"},max_norm:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"value"},max_value:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string","object"]}}},input_gradient:{
type:"boolean"},metrics:{type:"array",minItems:1,items:{if:{type:"string"},then:{type:"string",enum:["accuracy","top_k_a\
ccuracy","precision","precision_macro","precision_micro","recall","recall_macro","recall_micro","f1","f1_macro","f1_micr\
o","roc_auc","log_loss","mean_squared_error","root_mean_squared_error","mean_absolute_error","r2"]},else:{if:{type:"obje\
ct"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"accuracy"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
top_k_accuracy"},k:{type:"integer",minimum:1}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"precision"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"precision_macro"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"precision_micro"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"recall"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"recall_macro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
recall_micro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"f1"}}},{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"f1_macro"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"f1_micro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
roc_auc"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"log_loss"}}},{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"mean_squared_error"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"root_mean_squared_error"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"mean_absolute_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"r2"}}}]},else:{type:["string","object"]}}}}}},data:{type:"object",required:["source"],additionalProperties:!1,properties:{
source:{type:"object",discriminator:{propertyName:"format"},oneOf:[{type:"object",required:["format","target"],additionalProperties:!1,
properties:{format:{const:"csv"},path:{type:"string",minLength:1,maxLength:4096},test:{type:"string",minLength:1,maxLength:4096},
target:{if:{type:"string"},then:{type:"string",minLength:1,maxLength:200},else:{if:{type:"number"},then:{type:"integer",
minimum:-2147483647,maximum:2147483647},else:{if:{type:"array"},then:{type:"array",items:{if:{type:"string"},then:{type:"\
string",minLength:1,maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,maximum:2147483647},
else:{type:["string","integer"]}}},minItems:1},else:{type:["string","integer","array"]}}}},header:{type:"boolean"},delimiter:{
type:"string",pattern:'^[^"\\r\\n]$'}}},{type:"object",required:["format","target"],additionalProperties:!1,properties:{
format:{const:"jsonl"},path:{type:"string",minLength:1,maxLength:4096},test:{type:"string",minLength:1,maxLength:4096},target:{
if:{type:"string"},then:{type:"string",minLength:1,maxLength:200},else:{if:{type:"array"},then:{type:"array",items:{type:"\
string",minLength:1,maxLength:200},minItems:1},else:{type:["string","array"]}}}}},{type:"object",required:["format"],additionalProperties:!1,
dependencies:{test_inputs:["test_labels"],test_labels:["test_inputs"]},properties:{format:{const:"npy"},path:{type:"stri\
ng",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,maxLength:4096},labels:{type:"string",minLength:1,maxLength:4096},
test_inputs:{type:"string",minLength:1,maxLength:4096},test_labels:{type:"string",minLength:1,maxLength:4096}}},{type:"o\
bject",required:["format"],additionalProperties:!1,dependencies:{test_inputs:["test_labels"],test_labels:["test_inputs"]},
properties:{format:{const:"npz"},path:{type:"string",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,maxLength:4096},
labels:{type:"string",minLength:1,maxLength:4096},test_inputs:{type:"string",minLength:1,maxLength:4096},test_labels:{type:"\
string",minLength:1,maxLength:4096}}},{type:"object",required:["format"],additionalProperties:!1,dependencies:{test_inputs:[
"test_labels"],test_labels:["test_inputs"]},properties:{format:{const:"idx"},path:{type:"string",minLength:1,maxLength:4096},
inputs:{type:"string",minLength:1,maxLength:4096},labels:{type:"string",minLength:1,maxLength:4096},test_inputs:{type:"s\
tring",minLength:1,maxLength:4096},test_labels:{type:"string",minLength:1,maxLength:4096}}}]},preprocess:{if:{type:"stri\
ng"},then:{type:"string",enum:["standardize","minmax"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"standardize"}}},{type:"o\
bject",required:["type"],additionalProperties:!1,properties:{type:{const:"minmax"}}},{type:"object",required:["type","by"],
additionalProperties:!1,properties:{type:{const:"divide"},by:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string",
"object"]}}},split:{type:"object",additionalProperties:!1,properties:{train:{type:"number",exclusiveMinimum:0,maximum:1},
validation:{type:"number",minimum:0,exclusiveMaximum:1},test:{type:"number",minimum:0,exclusiveMaximum:1},stratify:{type:"\
boolean"}}}}}}},func2=Object.prototype.hasOwnProperty,func3=text=>[...text].length,pattern0=new RegExp("^[a-z][a-z0-9_]*\
$","u"),pattern4=new RegExp('^[^"\\r\\n]$',"u");function validate10(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.name===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.input===void 0){
const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"input"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.layers===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"layers"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.loss===void 0){
const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"loss"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(const key0 in data)if(!func2.call(schema11.properties,key0)){const err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.version!==void 0){let data0=data.version;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){const err6={instancePath:instancePath+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0!==1){const err7={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(func3(
data1)>64){const err8={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:64}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(!pattern0.test(data1)){const err9={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{const err10={instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.description!==
void 0){let data2=data.description;if(typeof data2=="string"){if(func3(data2)>2e3){const err11={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}if(func3(data2)<1){const err12={instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}else{const err13={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.input!==void 0){let data3=data.
input;const _errs10=errors,_errs11=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.
units===void 0&&(missing0="units")||data3.shape===void 0&&(missing0="shape")){const err14={};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}var valid1=_errs11===errors;if(valid1){const err15={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/not",keyword:"not",params:{}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else errors=
_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);const _errs12=errors;let valid2=!1;const _errs13=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.units===void 0){const err16={instancePath:instancePath+"/\
input",schemaPath:"#/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty:"units"}};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}var _valid0=_errs13===errors;if(valid2=valid2||_valid0,!valid2){const _errs14=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.shape===void 0){const err17={instancePath:instancePath+"/\
input",schemaPath:"#/properties/input/anyOf/1/required",keyword:"required",params:{missingProperty:"shape"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs14===errors;valid2=valid2||_valid0}if(valid2)errors=_errs12,
vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{const err18={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){for(const key1 in data3)if(!(key1==="units"||key1==="shape"||key1==="feat\
ures")){const err19={instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data3.
units!==void 0){let data4=data3.units;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err20={
instancePath:instancePath+"/input/units",schemaPath:"#/properties/input/properties/units/type",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>
2147483647||isNaN(data4)){const err21={instancePath:instancePath+"/input/units",schemaPath:"#/properties/input/propertie\
s/units/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}if(data4<1||isNaN(data4)){const err22={instancePath:instancePath+"/input/units",schemaPath:"#/properties\
/input/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}if(data3.shape!==void 0){let data5=data3.shape;if(Array.isArray(data5)){if(data5.length>8){const err23={
instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/properties/shape/maxItems",keyword:"maxItems",params:{
limit:8}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data5.length<1){const err24={instancePath:instancePath+
"/input/shape",schemaPath:"#/properties/input/properties/shape/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){const err25={instancePath:instancePath+"/input\
/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>2147483647||isNaN(
data6)){const err26={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}if(data6<1||isNaN(data6)){const err27={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/in\
put/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}}}else{const err28={instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/proper\
ties/shape/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data3.
features!==void 0){let data7=data3.features;if(Array.isArray(data7)){if(data7.length<1){const err29={instancePath:instancePath+
"/input/features",schemaPath:"#/properties/input/properties/features/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}const len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];
if(typeof data8=="string"){if(func3(data8)>200){const err30={instancePath:instancePath+"/input/features/"+i1,schemaPath:"\
#/properties/input/properties/features/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[
err30]:vErrors.push(err30),errors++}if(func3(data8)<1){const err31={instancePath:instancePath+"/input/features/"+i1,schemaPath:"\
#/properties/input/properties/features/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}}else{const err32={instancePath:instancePath+"/input/features/"+i1,schemaPath:"#/properties\
/input/properties/features/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}}}else{const err33={instancePath:instancePath+"/input/features",schemaPath:"#/properties/input/propertie\
s/features/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}else{
const err34={instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.output!==void 0){let data9=data.output;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){for(const key2 in data9)if(key2!=="classes"){const err35={instancePath:instancePath+"/o\
utput",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};
vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data9.classes!==void 0){let data10=data9.classes;if(Array.
isArray(data10)){if(data10.length<2){const err36={instancePath:instancePath+"/output/classes",schemaPath:"#/properties/o\
utput/properties/classes/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}const len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11=="string"){if(func3(
data11)>200){const err37={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/properties/cla\
sses/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
if(func3(data11)<1){const err38={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/propert\
ies/classes/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}else{
const err39={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/properties/classes/items/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}}else{const err40={
instancePath:instancePath+"/output/classes",schemaPath:"#/properties/output/properties/classes/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{const err41={instancePath:instancePath+
"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err41]:vErrors.
push(err41),errors++}}if(data.layers!==void 0){let data12=data.layers;if(Array.isArray(data12)){if(data12.length<1){const err42={
instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}const len3=data12.length;for(let i3=0;i3<len3;i3++){let data13=data12[i3];
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.units===void 0){const err43={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"units"}};vErrors===
null?vErrors=[err43]:vErrors.push(err43),errors++}for(const key3 in data13)if(!func2.call(schema11.properties.layers.items.
properties,key3)){const err44={instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/layers/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err44]:vErrors.push(
err44),errors++}if(data13.name!==void 0){let data14=data13.name;if(typeof data14=="string"){if(func3(data14)>64){const err45={
instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/properties/name/maxLength",keyword:"\
maxLength",params:{limit:64}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(!pattern0.test(data14)){const err46={
instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}else{const err47={
instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/properties/name/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data13.type!==void 0){let data15=data13.
type;if(typeof data15!="string"){const err48={instancePath:instancePath+"/layers/"+i3+"/type",schemaPath:"#/properties/l\
ayers/items/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err48]:vErrors.push(err48),
errors++}if(data15!=="dense"){const err49={instancePath:instancePath+"/layers/"+i3+"/type",schemaPath:"#/properties/laye\
rs/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.type.enum}};
vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data13.units!==void 0){let data16=data13.units;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){const err50={instancePath:instancePath+"/layers/"+i3+"/units",
schemaPath:"#/properties/layers/items/properties/units/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err50]:vErrors.push(err50),errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16>2147483647||isNaN(data16)){
const err51={instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/properties/layers/items/properties/units/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}
if(data16<1||isNaN(data16)){const err52={instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/properties/layer\
s/items/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err52]:vErrors.
push(err52),errors++}}}if(data13.activation!==void 0){let data17=data13.activation;const _errs45=errors;let valid14=!0;const _errs46=errors;
if(typeof data17!="string"){const err53={};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}var _valid1=_errs46===
errors;errors=_errs45,vErrors!==null&&(_errs45?vErrors.length=_errs45:vErrors=null);let ifClause0;if(_valid1){const _errs48=errors;
if(typeof data17!="string"){const err54={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/\
layers/items/properties/activation/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err54]:vErrors.
push(err54),errors++}if(!(data17==="linear"||data17==="sigmoid"||data17==="tanh"||data17==="relu"||data17==="leaky_relu"||
data17==="relu6"||data17==="elu"||data17==="selu"||data17==="gelu"||data17==="gelu_tanh"||data17==="silu"||data17==="mis\
h"||data17==="softplus"||data17==="softsign"||data17==="hard_sigmoid"||data17==="hard_tanh"||data17==="hard_swish"||data17===
"softmax")){const err55={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/pro\
perties/activation/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.activation.
then.enum}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}var _valid1=_errs48===errors;valid14=_valid1,ifClause0=
"then"}else{const _errs50=errors,_errs51=errors;let valid15=!0;const _errs52=errors;if(errors===_errs52)if(data17&&typeof data17==
"object"&&!Array.isArray(data17)){let missing1;if(data17.type===void 0&&(missing1="type")){const err56={};vErrors===null?
vErrors=[err56]:vErrors.push(err56),errors++}}else{const err57={};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}
var _valid2=_errs52===errors;errors=_errs51,vErrors!==null&&(_errs51?vErrors.length=_errs51:vErrors=null);let ifClause1;
if(_valid2){const _errs54=errors;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){const tag0=data17.type;if(typeof tag0==
"string")if(tag0==="linear")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err58={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err58]:vErrors.push(err58),
errors++}for(const key4 in data17)if(key4!=="type"){const err59={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key4}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data17.type!==void 0&&data17.type!==
"linear"){const err60={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/\
properties/activation/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"linear"}};vErrors===
null?vErrors=[err60]:vErrors.push(err60),errors++}}else{const err61={instancePath:instancePath+"/layers/"+i3+"/activatio\
n",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/0/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}else if(tag0==="sigmoid")if(data17&&typeof data17=="ob\
ject"&&!Array.isArray(data17)){if(data17.type===void 0){const err62={instancePath:instancePath+"/layers/"+i3+"/activatio\
n",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}for(const key5 in data17)if(key5!=="type"){const err63={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=
[err63]:vErrors.push(err63),errors++}if(data17.type!==void 0&&data17.type!=="sigmoid"){const err64={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/propertie\
s/type/const",keyword:"const",params:{allowedValue:"sigmoid"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}else{
const err65={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),
errors++}else if(tag0==="tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err66={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}for(const key6 in data17)if(key6!=="type"){const err67={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key6}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}if(data17.type!==void 0&&data17.type!==
"tanh"){const err68={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/pr\
operties/activation/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"tanh"}};vErrors===null?
vErrors=[err68]:vErrors.push(err68),errors++}}else{const err69={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err69]:vErrors.push(err69),errors++}else if(tag0==="relu")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err70={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prope\
rties/layers/items/properties/activation/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}for(const key7 in data17)if(key7!=="type"){const err71={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err71]:vErrors.push(err71),
errors++}if(data17.type!==void 0&&data17.type!=="relu"){const err72={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/properties/type/const",keyword:"co\
nst",params:{allowedValue:"relu"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}else{const err73={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}else if(tag0==="leaky_relu")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err74={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}for(const key8 in data17)
if(!(key8==="type"||key8==="negative_slope")){const err75={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}if(data17.type!==void 0&&data17.type!==
"leaky_relu"){const err76={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"leaky_relu"}};vErrors===
null?vErrors=[err76]:vErrors.push(err76),errors++}if(data17.negative_slope!==void 0){let data23=data17.negative_slope;if(typeof data23==
"number"&&isFinite(data23)){if(data23<0||isNaN(data23)){const err77={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/negative_slope",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/properties/negative_slop\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}else{
const err78={instancePath:instancePath+"/layers/"+i3+"/activation/negative_slope",schemaPath:"#/properties/layers/items/\
properties/activation/else/then/oneOf/4/properties/negative_slope/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err78]:vErrors.push(err78),errors++}}}else{const err79={instancePath:instancePath+"/layers/"+i3+"/activati\
on",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}else if(tag0==="relu6")if(data17&&typeof data17=="obj\
ect"&&!Array.isArray(data17)){if(data17.type===void 0){const err80={instancePath:instancePath+"/layers/"+i3+"/activation",
schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}for(const key9 in data17)if(key9!=="type"){const err81={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=
[err81]:vErrors.push(err81),errors++}if(data17.type!==void 0&&data17.type!=="relu6"){const err82={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/propertie\
s/type/const",keyword:"const",params:{allowedValue:"relu6"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}else{
const err83={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err83]:vErrors.push(err83),
errors++}else if(tag0==="elu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err84={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err84]:vErrors.push(err84),
errors++}for(const key10 in data17)if(!(key10==="type"||key10==="alpha")){const err85={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}
if(data17.type!==void 0&&data17.type!=="elu"){const err86={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
elu"}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}if(data17.alpha!==void 0){let data26=data17.alpha;if(typeof data26==
"number"&&isFinite(data26)){if(data26<=0||isNaN(data26)){const err87={instancePath:instancePath+"/layers/"+i3+"/activati\
on/alpha",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/properties/alpha/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}else{
const err88={instancePath:instancePath+"/layers/"+i3+"/activation/alpha",schemaPath:"#/properties/layers/items/propertie\
s/activation/else/then/oneOf/6/properties/alpha/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err88]:
vErrors.push(err88),errors++}}}else{const err89={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pro\
perties/layers/items/properties/activation/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err89]:vErrors.push(err89),errors++}else if(tag0==="selu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err90={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err90]:vErrors.push(err90),errors++}for(const key11 in data17)if(key11!=="type"){const err91={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err91]:vErrors.push(err91),
errors++}if(data17.type!==void 0&&data17.type!=="selu"){const err92={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/properties/type/const",keyword:"co\
nst",params:{allowedValue:"selu"}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}else{const err93={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}else if(tag0==="gelu")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err94={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/8/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}for(const key12 in data17)
if(key12!=="type"){const err95={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};
vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(data17.type!==void 0&&data17.type!=="gelu"){const err96={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"gelu"}};vErrors===null?vErrors=[err96]:vErrors.
push(err96),errors++}}else{const err97={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/l\
ayers/items/properties/activation/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err97]:vErrors.push(err97),errors++}else if(tag0==="gelu_tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err98={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err98]:vErrors.push(err98),errors++}for(const key13 in data17)if(key13!=="type"){const err99={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/9/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err99]:vErrors.push(err99),
errors++}if(data17.type!==void 0&&data17.type!=="gelu_tanh"){const err100={instancePath:instancePath+"/layers/"+i3+"/act\
ivation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/9/properties/type/const",keyword:"\
const",params:{allowedValue:"gelu_tanh"}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{const err101={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}else if(tag0===
"silu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err102={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/10/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}for(const key14 in data17)
if(key14!=="type"){const err103={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/i\
tems/properties/activation/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};
vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}if(data17.type!==void 0&&data17.type!=="silu"){const err104={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"silu"}};vErrors===null?vErrors=[err104]:vErrors.
push(err104),errors++}}else{const err105={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties\
/layers/items/properties/activation/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err105]:vErrors.push(err105),errors++}else if(tag0==="mish")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err106={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/la\
yers/items/properties/activation/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err106]:vErrors.push(err106),errors++}for(const key15 in data17)if(key15!=="type"){const err107={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err107]:vErrors.push(
err107),errors++}if(data17.type!==void 0&&data17.type!=="mish"){const err108={instancePath:instancePath+"/layers/"+i3+"/\
activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/properties/type/const",keyword:"\
const",params:{allowedValue:"mish"}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}else{const err109={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}else if(tag0==="softplus")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err110={instancePath:instancePath+"/laye\
rs/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/12/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}for(const key16 in data17)
if(key16!=="type"){const err111={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/i\
tems/properties/activation/else/then/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}};
vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(data17.type!==void 0&&data17.type!=="softplus"){const err112={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"softplus"}};vErrors===null?vErrors=[err112]:
vErrors.push(err112),errors++}}else{const err113={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pr\
operties/layers/items/properties/activation/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err113]:vErrors.push(err113),errors++}else if(tag0==="softsign")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err114={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prop\
erties/layers/items/properties/activation/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}for(const key17 in data17)if(key17!=="type"){const err115={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17}};vErrors===null?vErrors=
[err115]:vErrors.push(err115),errors++}if(data17.type!==void 0&&data17.type!=="softsign"){const err116={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/13/properti\
es/type/const",keyword:"const",params:{allowedValue:"softsign"}};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}else{
const err117={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err117]:vErrors.push(err117),
errors++}else if(tag0==="hard_sigmoid")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){
const err118={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/oneOf/14/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err118]:
vErrors.push(err118),errors++}for(const key18 in data17)if(key18!=="type"){const err119={instancePath:instancePath+"/lay\
ers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/14/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key18}};vErrors===null?vErrors=[err119]:vErrors.push(err119),
errors++}if(data17.type!==void 0&&data17.type!=="hard_sigmoid"){const err120={instancePath:instancePath+"/layers/"+i3+"/\
activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/14/properties/type/const",keyword:"\
const",params:{allowedValue:"hard_sigmoid"}};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}}else{const err121={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/14/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}else if(tag0===
"hard_tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err122={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/15/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}for(const key19 in data17)
if(key19!=="type"){const err123={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/i\
tems/properties/activation/else/then/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19}};
vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}if(data17.type!==void 0&&data17.type!=="hard_tanh"){const err124={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue:"hard_tanh"}};vErrors===null?vErrors=[err124]:
vErrors.push(err124),errors++}}else{const err125={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pr\
operties/layers/items/properties/activation/else/then/oneOf/15/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err125]:vErrors.push(err125),errors++}else if(tag0==="hard_swish")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err126={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prop\
erties/layers/items/properties/activation/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}for(const key20 in data17)if(key20!=="type"){const err127={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=
[err127]:vErrors.push(err127),errors++}if(data17.type!==void 0&&data17.type!=="hard_swish"){const err128={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/16/properti\
es/type/const",keyword:"const",params:{allowedValue:"hard_swish"}};vErrors===null?vErrors=[err128]:vErrors.push(err128),
errors++}}else{const err129={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items\
/properties/activation/else/then/oneOf/16/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err129]:vErrors.
push(err129),errors++}else if(tag0==="softmax")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===
void 0){const err130={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/proper\
ties/activation/else/then/oneOf/17/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err130]:vErrors.push(err130),errors++}for(const key21 in data17)if(key21!=="type"){const err131={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/17/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key21}};vErrors===null?vErrors=[err131]:vErrors.push(
err131),errors++}if(data17.type!==void 0&&data17.type!=="softmax"){const err132={instancePath:instancePath+"/layers/"+i3+
"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/17/properties/type/const",
keyword:"const",params:{allowedValue:"softmax"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}}else{const err133={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/17/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}else{
const err134={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err134]:vErrors.push(err134),errors++}else{const err135={instancePath:instancePath+"/layers/"+i3+"/activation",
schemaPath:"#/properties/layers/items/properties/activation/else/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}}else{const err136={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}var _valid2=_errs54===errors;valid15=_valid2,
ifClause1="then"}else{const _errs133=errors,_errs134=errors;let valid53=!0;const _errs135=errors;if(errors===_errs135)if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){let missing2;if(data17.formula===void 0&&(missing2="formula")){const err137={};
vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}}else{const err138={};vErrors===null?vErrors=[err138]:vErrors.
push(err138),errors++}var _valid3=_errs135===errors;errors=_errs134,vErrors!==null&&(_errs134?vErrors.length=_errs134:vErrors=
null);let ifClause2;if(_valid3){const _errs137=errors;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.
formula===void 0){const err139={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/else/then/required",keyword:"required",params:{missingProperty:"formula"}};vErrors===null?
vErrors=[err139]:vErrors.push(err139),errors++}for(const key22 in data17)if(key22!=="formula"){const err140={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/else/then/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key22}};vErrors===null?vErrors=[err140]:vErrors.push(err140),
errors++}if(data17.formula!==void 0){let data38=data17.formula;if(typeof data38=="string"){if(func3(data38)>2e3){const err141={
instancePath:instancePath+"/layers/"+i3+"/activation/formula",schemaPath:"#/properties/layers/items/properties/activatio\
n/else/else/then/properties/formula/maxLength",keyword:"maxLength",params:{limit:2e3}};vErrors===null?vErrors=[err141]:vErrors.
push(err141),errors++}if(func3(data38)<1){const err142={instancePath:instancePath+"/layers/"+i3+"/activation/formula",schemaPath:"\
#/properties/layers/items/properties/activation/else/else/then/properties/formula/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}else{const err143={instancePath:instancePath+"/\
layers/"+i3+"/activation/formula",schemaPath:"#/properties/layers/items/properties/activation/else/else/then/properties/\
formula/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}}}else{
const err144={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err144]:vErrors.push(err144),
errors++}var _valid3=_errs137===errors;valid53=_valid3,ifClause2="then"}else{const _errs142=errors;if(typeof data17!="st\
ring"&&!(data17&&typeof data17=="object"&&!Array.isArray(data17))){const err145={instancePath:instancePath+"/layers/"+i3+
"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/else/else/type",keyword:"type",params:{type:schema11.
properties.layers.items.properties.activation.else.else.else.type}};vErrors===null?vErrors=[err145]:vErrors.push(err145),
errors++}const _errs144=errors;let valid55=!1;const _errs145=errors;if(data17&&typeof data17=="object"&&!Array.isArray(data17)&&
data17.type===void 0){const err146={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layer\
s/items/properties/activation/else/else/else/anyOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err146]:vErrors.push(err146),errors++}var _valid4=_errs145===errors;if(valid55=valid55||_valid4,!valid55){
const _errs146=errors;if(data17&&typeof data17=="object"&&!Array.isArray(data17)&&data17.formula===void 0){const err147={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/e\
lse/else/anyOf/1/required",keyword:"required",params:{missingProperty:"formula"}};vErrors===null?vErrors=[err147]:vErrors.
push(err147),errors++}var _valid4=_errs146===errors;valid55=valid55||_valid4}if(valid55)errors=_errs144,vErrors!==null&&
(_errs144?vErrors.length=_errs144:vErrors=null);else{const err148={instancePath:instancePath+"/layers/"+i3+"/activation",
schemaPath:"#/properties/layers/items/properties/activation/else/else/else/anyOf",keyword:"anyOf",params:{}};vErrors===null?
vErrors=[err148]:vErrors.push(err148),errors++}var _valid3=_errs142===errors;valid53=_valid3,ifClause2="else"}if(!valid53){
const err149={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/else/if",keyword:"if",params:{failingKeyword:ifClause2}};vErrors===null?vErrors=[err149]:vErrors.push(err149),
errors++}var _valid2=_errs133===errors;valid15=_valid2,ifClause1="else"}if(!valid15){const err150={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/if",keyword:"if",params:{failingKeyword:ifClause1}};
vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}var _valid1=_errs50===errors;valid14=_valid1,ifClause0="el\
se"}if(!valid14){const err151={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/ite\
ms/properties/activation/if",keyword:"if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err151]:vErrors.push(
err151),errors++}}if(data13.bias!==void 0&&typeof data13.bias!="boolean"){const err152={instancePath:instancePath+"/laye\
rs/"+i3+"/bias",schemaPath:"#/properties/layers/items/properties/bias/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err152]:vErrors.push(err152),errors++}if(data13.normalization!==void 0){let data40=data13.normalization;const _errs150=errors;
let valid56=!0;const _errs151=errors;if(typeof data40!="string"){const err153={};vErrors===null?vErrors=[err153]:vErrors.
push(err153),errors++}var _valid5=_errs151===errors;errors=_errs150,vErrors!==null&&(_errs150?vErrors.length=_errs150:vErrors=
null);let ifClause3;if(_valid5){const _errs153=errors;if(typeof data40!="string"){const err154={instancePath:instancePath+
"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/properties/normalization/then/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}if(!(data40==="batch"||data40==="l\
ayer")){const err155={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/pro\
perties/normalization/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.normalization.
then.enum}};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}var _valid5=_errs153===errors;valid56=_valid5,
ifClause3="then"}else{const _errs155=errors,_errs156=errors;let valid57=!0;const _errs157=errors;if(!(data40&&typeof data40==
"object"&&!Array.isArray(data40))){const err156={};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}var _valid6=_errs157===
errors;errors=_errs156,vErrors!==null&&(_errs156?vErrors.length=_errs156:vErrors=null);let ifClause4;if(_valid6){const _errs159=errors;
if(data40&&typeof data40=="object"&&!Array.isArray(data40)){const tag1=data40.type;if(typeof tag1=="string")if(tag1==="b\
atch")if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.type===void 0){const err157={instancePath:instancePath+
"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/properties/normalization/else/then/oneOf/0/required",
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}for(const key23 in data40)
if(!(key23==="type"||key23==="epsilon"||key23==="momentum"||key23==="position")){const err158={instancePath:instancePath+
"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/properties/normalization/else/then/oneOf/0/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key23}};vErrors===null?vErrors=[err158]:vErrors.
push(err158),errors++}if(data40.type!==void 0&&data40.type!=="batch"){const err159={instancePath:instancePath+"/layers/"+
i3+"/normalization/type",schemaPath:"#/properties/layers/items/properties/normalization/else/then/oneOf/0/properties/typ\
e/const",keyword:"const",params:{allowedValue:"batch"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}if(data40.
epsilon!==void 0){let data42=data40.epsilon;if(typeof data42=="number"&&isFinite(data42)){if(data42<=0||isNaN(data42)){const err160={
instancePath:instancePath+"/layers/"+i3+"/normalization/epsilon",schemaPath:"#/properties/layers/items/properties/normal\
ization/else/then/oneOf/0/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}else{const err161={instancePath:instancePath+"/layers/"+i3+
"/normalization/epsilon",schemaPath:"#/properties/layers/items/properties/normalization/else/then/oneOf/0/properties/eps\
ilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}}if(data40.
momentum!==void 0){let data43=data40.momentum;if(typeof data43=="number"&&isFinite(data43)){if(data43>1||isNaN(data43)){
const err162={instancePath:instancePath+"/layers/"+i3+"/normalization/momentum",schemaPath:"#/properties/layers/items/pr\
operties/normalization/else/then/oneOf/0/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};
vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}if(data43<0||isNaN(data43)){const err163={instancePath:instancePath+
"/layers/"+i3+"/normalization/momentum",schemaPath:"#/properties/layers/items/properties/normalization/else/then/oneOf/0\
/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err163]:vErrors.
push(err163),errors++}}else{const err164={instancePath:instancePath+"/layers/"+i3+"/normalization/momentum",schemaPath:"\
#/properties/layers/items/properties/normalization/else/then/oneOf/0/properties/momentum/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}if(data40.position!==void 0){let data44=data40.
position;if(typeof data44!="string"){const err165={instancePath:instancePath+"/layers/"+i3+"/normalization/position",schemaPath:"\
#/properties/layers/items/properties/normalization/else/then/oneOf/0/properties/position/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}if(!(data44==="before_activation"||data44==="aft\
er_activation")){const err166={instancePath:instancePath+"/layers/"+i3+"/normalization/position",schemaPath:"#/propertie\
s/layers/items/properties/normalization/else/then/oneOf/0/properties/position/enum",keyword:"enum",params:{allowedValues:schema11.
properties.layers.items.properties.normalization.else.then.oneOf[0].properties.position.enum}};vErrors===null?vErrors=[err166]:
vErrors.push(err166),errors++}}}else{const err167={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"\
#/properties/layers/items/properties/normalization/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err167]:vErrors.push(err167),errors++}else if(tag1==="layer")if(data40&&typeof data40=="object"&&!Array.isArray(
data40)){if(data40.type===void 0){const err168={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"#/p\
roperties/layers/items/properties/normalization/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}for(const key24 in data40)if(!(key24==="type"||key24===
"epsilon"||key24==="position")){const err169={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"#/pro\
perties/layers/items/properties/normalization/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key24}};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}if(data40.type!==void 0&&data40.
type!=="layer"){const err170={instancePath:instancePath+"/layers/"+i3+"/normalization/type",schemaPath:"#/properties/lay\
ers/items/properties/normalization/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"layer"}};
vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}if(data40.epsilon!==void 0){let data46=data40.epsilon;if(typeof data46==
"number"&&isFinite(data46)){if(data46<=0||isNaN(data46)){const err171={instancePath:instancePath+"/layers/"+i3+"/normali\
zation/epsilon",schemaPath:"#/properties/layers/items/properties/normalization/else/then/oneOf/1/properties/epsilon/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err171]:vErrors.push(err171),
errors++}}else{const err172={instancePath:instancePath+"/layers/"+i3+"/normalization/epsilon",schemaPath:"#/properties/l\
ayers/items/properties/normalization/else/then/oneOf/1/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err172]:vErrors.push(err172),errors++}}if(data40.position!==void 0){let data47=data40.position;if(typeof data47!=
"string"){const err173={instancePath:instancePath+"/layers/"+i3+"/normalization/position",schemaPath:"#/properties/layer\
s/items/properties/normalization/else/then/oneOf/1/properties/position/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err173]:vErrors.push(err173),errors++}if(!(data47==="before_activation"||data47==="after_activation")){const err174={
instancePath:instancePath+"/layers/"+i3+"/normalization/position",schemaPath:"#/properties/layers/items/properties/norma\
lization/else/then/oneOf/1/properties/position/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.
properties.normalization.else.then.oneOf[1].properties.position.enum}};vErrors===null?vErrors=[err174]:vErrors.push(err174),
errors++}}}else{const err175={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/i\
tems/properties/normalization/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err175]:
vErrors.push(err175),errors++}else{const err176={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"#/\
properties/layers/items/properties/normalization/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}else{const err177={instancePath:instancePath+
"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/properties/normalization/else/then/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}}else{
const err178={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/properties/\
normalization/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err178]:vErrors.push(err178),
errors++}var _valid6=_errs159===errors;valid57=_valid6,ifClause4="then"}else{const _errs180=errors;if(typeof data40!="st\
ring"&&!(data40&&typeof data40=="object"&&!Array.isArray(data40))){const err179={instancePath:instancePath+"/layers/"+i3+
"/normalization",schemaPath:"#/properties/layers/items/properties/normalization/else/else/type",keyword:"type",params:{type:schema11.
properties.layers.items.properties.normalization.else.else.type}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}
var _valid6=_errs180===errors;valid57=_valid6,ifClause4="else"}if(!valid57){const err180={instancePath:instancePath+"/la\
yers/"+i3+"/normalization",schemaPath:"#/properties/layers/items/properties/normalization/else/if",keyword:"if",params:{
failingKeyword:ifClause4}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}var _valid5=_errs155===errors;valid56=
_valid5,ifClause3="else"}if(!valid56){const err181={instancePath:instancePath+"/layers/"+i3+"/normalization",schemaPath:"\
#/properties/layers/items/properties/normalization/if",keyword:"if",params:{failingKeyword:ifClause3}};vErrors===null?vErrors=
[err181]:vErrors.push(err181),errors++}}if(data13.add!==void 0){let data48=data13.add;const _errs183=errors;let valid63=!0;
const _errs184=errors;if(typeof data48!="string"){const err182={};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}
var _valid7=_errs184===errors;errors=_errs183,vErrors!==null&&(_errs183?vErrors.length=_errs183:vErrors=null);let ifClause5;
if(_valid7){const _errs186=errors;if(typeof data48=="string"){if(func3(data48)>64){const err183={instancePath:instancePath+
"/layers/"+i3+"/add",schemaPath:"#/properties/layers/items/properties/add/then/maxLength",keyword:"maxLength",params:{limit:64}};
vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}if(!pattern0.test(data48)){const err184={instancePath:instancePath+
"/layers/"+i3+"/add",schemaPath:"#/properties/layers/items/properties/add/then/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}else{const err185={instancePath:instancePath+
"/layers/"+i3+"/add",schemaPath:"#/properties/layers/items/properties/add/then/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}var _valid7=_errs186===errors;valid63=_valid7,ifClause5="t\
hen"}else{const _errs188=errors,_errs189=errors;let valid64=!0;const _errs190=errors;if(!(data48&&typeof data48=="object"&&
!Array.isArray(data48))){const err186={};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}var _valid8=_errs190===
errors;errors=_errs189,vErrors!==null&&(_errs189?vErrors.length=_errs189:vErrors=null);let ifClause6;if(_valid8){const _errs192=errors;
if(data48&&typeof data48=="object"&&!Array.isArray(data48)){if(data48.layer===void 0){const err187={instancePath:instancePath+
"/layers/"+i3+"/add",schemaPath:"#/properties/layers/items/properties/add/else/then/required",keyword:"required",params:{
missingProperty:"layer"}};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}for(const key25 in data48)if(!(key25===
"layer"||key25==="position")){const err188={instancePath:instancePath+"/layers/"+i3+"/add",schemaPath:"#/properties/laye\
rs/items/properties/add/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key25}};
vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}if(data48.layer!==void 0){let data49=data48.layer;if(typeof data49==
"string"){if(func3(data49)>64){const err189={instancePath:instancePath+"/layers/"+i3+"/add/layer",schemaPath:"#/properti\
es/layers/items/properties/add/else/then/properties/layer/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?
vErrors=[err189]:vErrors.push(err189),errors++}if(!pattern0.test(data49)){const err190={instancePath:instancePath+"/laye\
rs/"+i3+"/add/layer",schemaPath:"#/properties/layers/items/properties/add/else/then/properties/layer/pattern",keyword:"p\
attern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}else{const err191={
instancePath:instancePath+"/layers/"+i3+"/add/layer",schemaPath:"#/properties/layers/items/properties/add/else/then/prop\
erties/layer/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}}
if(data48.position!==void 0){let data50=data48.position;if(typeof data50!="string"){const err192={instancePath:instancePath+
"/layers/"+i3+"/add/position",schemaPath:"#/properties/layers/items/properties/add/else/then/properties/position/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}if(!(data50==="before_activa\
tion"||data50==="after_activation")){const err193={instancePath:instancePath+"/layers/"+i3+"/add/position",schemaPath:"#\
/properties/layers/items/properties/add/else/then/properties/position/enum",keyword:"enum",params:{allowedValues:schema11.
properties.layers.items.properties.add.else.then.properties.position.enum}};vErrors===null?vErrors=[err193]:vErrors.push(
err193),errors++}}}else{const err194={instancePath:instancePath+"/layers/"+i3+"/add",schemaPath:"#/properties/layers/ite\
ms/properties/add/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err194]:vErrors.push(err194),
errors++}var _valid8=_errs192===errors;valid64=_valid8,ifClause6="then"}else{const _errs199=errors;if(typeof data48!="st\
ring"&&!(data48&&typeof data48=="object"&&!Array.isArray(data48))){const err195={instancePath:instancePath+"/layers/"+i3+
"/add",schemaPath:"#/properties/layers/items/properties/add/else/else/type",keyword:"type",params:{type:schema11.properties.
layers.items.properties.add.else.else.type}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}var _valid8=_errs199===
errors;valid64=_valid8,ifClause6="else"}if(!valid64){const err196={instancePath:instancePath+"/layers/"+i3+"/add",schemaPath:"\
#/properties/layers/items/properties/add/else/if",keyword:"if",params:{failingKeyword:ifClause6}};vErrors===null?vErrors=
[err196]:vErrors.push(err196),errors++}var _valid7=_errs188===errors;valid63=_valid7,ifClause5="else"}if(!valid63){const err197={
instancePath:instancePath+"/layers/"+i3+"/add",schemaPath:"#/properties/layers/items/properties/add/if",keyword:"if",params:{
failingKeyword:ifClause5}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}}if(data13.noise!==void 0){let data51=data13.
noise;if(typeof data51=="number"&&isFinite(data51)){if(data51<=0||isNaN(data51)){const err198={instancePath:instancePath+
"/layers/"+i3+"/noise",schemaPath:"#/properties/layers/items/properties/noise/exclusiveMinimum",keyword:"exclusiveMinimu\
m",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}}else{const err199={instancePath:instancePath+
"/layers/"+i3+"/noise",schemaPath:"#/properties/layers/items/properties/noise/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}}if(data13.dropout!==void 0){let data52=data13.dropout;if(typeof data52==
"number"&&isFinite(data52)){if(data52>=1||isNaN(data52)){const err200={instancePath:instancePath+"/layers/"+i3+"/dropout",
schemaPath:"#/properties/layers/items/properties/dropout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1}};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}if(data52<=0||isNaN(data52)){const err201={instancePath:instancePath+
"/layers/"+i3+"/dropout",schemaPath:"#/properties/layers/items/properties/dropout/exclusiveMinimum",keyword:"exclusiveMi\
nimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}else{const err202={
instancePath:instancePath+"/layers/"+i3+"/dropout",schemaPath:"#/properties/layers/items/properties/dropout/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}if(data13.regularization!==
void 0){let data53=data13.regularization;if(data53&&typeof data53=="object"&&!Array.isArray(data53)){for(const key26 in data53)
if(!(key26==="l1"||key26==="l2"||key26==="max_norm")){const err203={instancePath:instancePath+"/layers/"+i3+"/regulariza\
tion",schemaPath:"#/properties/layers/items/properties/regularization/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key26}};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}if(data53.l1!==void 0){
let data54=data53.l1;if(typeof data54=="number"&&isFinite(data54)){if(data54<0||isNaN(data54)){const err204={instancePath:instancePath+
"/layers/"+i3+"/regularization/l1",schemaPath:"#/properties/layers/items/properties/regularization/properties/l1/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}else{
const err205={instancePath:instancePath+"/layers/"+i3+"/regularization/l1",schemaPath:"#/properties/layers/items/propert\
ies/regularization/properties/l1/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err205]:vErrors.push(
err205),errors++}}if(data53.l2!==void 0){let data55=data53.l2;if(typeof data55=="number"&&isFinite(data55)){if(data55<0||
isNaN(data55)){const err206={instancePath:instancePath+"/layers/"+i3+"/regularization/l2",schemaPath:"#/properties/layer\
s/items/properties/regularization/properties/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err206]:vErrors.push(err206),errors++}}else{const err207={instancePath:instancePath+"/layers/"+i3+"/regularizat\
ion/l2",schemaPath:"#/properties/layers/items/properties/regularization/properties/l2/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}if(data53.max_norm!==void 0){let data56=data53.
max_norm;if(typeof data56=="number"&&isFinite(data56)){if(data56<=0||isNaN(data56)){const err208={instancePath:instancePath+
"/layers/"+i3+"/regularization/max_norm",schemaPath:"#/properties/layers/items/properties/regularization/properties/max_\
norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err208]:vErrors.
push(err208),errors++}}else{const err209={instancePath:instancePath+"/layers/"+i3+"/regularization/max_norm",schemaPath:"\
#/properties/layers/items/properties/regularization/properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err209]:vErrors.push(err209),errors++}}}else{const err210={instancePath:instancePath+"/layers/"+i3+"/regul\
arization",schemaPath:"#/properties/layers/items/properties/regularization/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}}if(data13.initializer!==void 0){let data57=data13.initializer;
const _errs215=errors;let valid67=!0;const _errs216=errors;if(typeof data57!="string"){const err211={};vErrors===null?vErrors=
[err211]:vErrors.push(err211),errors++}var _valid9=_errs216===errors;errors=_errs215,vErrors!==null&&(_errs215?vErrors.length=
_errs215:vErrors=null);let ifClause7;if(_valid9){const _errs218=errors;if(typeof data57!="string"){const err212={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}if(!(data57==="zeros"||data57==="constant"||
data57==="normal"||data57==="truncated_normal"||data57==="uniform"||data57==="glorot_normal"||data57==="glorot_uniform"||
data57==="he_normal"||data57==="he_uniform"||data57==="lecun_normal"||data57==="lecun_uniform"||data57==="orthogonal"||data57===
"randn"||data57==="randn_scaled")){const err213={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pr\
operties/layers/items/properties/initializer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.
items.properties.initializer.then.enum}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}var _valid9=_errs218===
errors;valid67=_valid9,ifClause7="then"}else{const _errs220=errors,_errs221=errors;let valid68=!0;const _errs222=errors;
if(!(data57&&typeof data57=="object"&&!Array.isArray(data57))){const err214={};vErrors===null?vErrors=[err214]:vErrors.push(
err214),errors++}var _valid10=_errs222===errors;errors=_errs221,vErrors!==null&&(_errs221?vErrors.length=_errs221:vErrors=
null);let ifClause8;if(_valid10){const _errs224=errors;if(data57&&typeof data57=="object"&&!Array.isArray(data57)){const tag2=data57.
type;if(typeof tag2=="string")if(tag2==="zeros")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===
void 0){const err215={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/prope\
rties/initializer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err215]:vErrors.push(err215),errors++}for(const key27 in data57)if(key27!=="type"){const err216={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key27}};vErrors===null?vErrors=[err216]:vErrors.push(
err216),errors++}if(data57.type!==void 0&&data57.type!=="zeros"){const err217={instancePath:instancePath+"/layers/"+i3+"\
/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}}else{const err218={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}else if(tag2===
"constant")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===void 0){const err219={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}for(const key28 in data57)
if(!(key28==="type"||key28==="value")){const err220={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key28}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}if(data57.type!==void 0&&
data57.type!=="constant"){const err221={instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/proper\
ties/layers/items/properties/initializer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
constant"}};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}if(data57.value!==void 0){let data60=data57.value;
if(!(typeof data60=="number"&&isFinite(data60))){const err222={instancePath:instancePath+"/layers/"+i3+"/initializer/val\
ue",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/properties/value/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}}}else{const err223={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}else if(tag2==="normal")if(data57&&
typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===void 0){const err224={instancePath:instancePath+"/laye\
rs/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}for(const key29 in data57)
if(!(key29==="type"||key29==="mean"||key29==="std")){const err225={instancePath:instancePath+"/layers/"+i3+"/initializer",
schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key29}};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}if(data57.type!==
void 0&&data57.type!=="normal"){const err226={instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/\
properties/layers/items/properties/initializer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
normal"}};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}if(data57.mean!==void 0){let data62=data57.mean;
if(!(typeof data62=="number"&&isFinite(data62))){const err227={instancePath:instancePath+"/layers/"+i3+"/initializer/mea\
n",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/properties/mean/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}}if(data57.std!==void 0){let data63=data57.
std;if(typeof data63=="number"&&isFinite(data63)){if(data63<0||isNaN(data63)){const err228={instancePath:instancePath+"/\
layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/properties\
/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}}else{
const err229={instancePath:instancePath+"/layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/propertie\
s/initializer/else/then/oneOf/2/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err229]:
vErrors.push(err229),errors++}}}else{const err230={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/\
properties/layers/items/properties/initializer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err230]:vErrors.push(err230),errors++}else if(tag2==="truncated_normal")if(data57&&typeof data57=="object"&&
!Array.isArray(data57)){if(data57.type===void 0){const err231={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}for(const key30 in data57)if(!(key30==="type"||key30===
"mean"||key30==="std")){const err232={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/la\
yers/items/properties/initializer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key30}};
vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}if(data57.type!==void 0&&data57.type!=="truncated_normal"){
const err233={instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properti\
es/initializer/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"truncated_normal"}};vErrors===
null?vErrors=[err233]:vErrors.push(err233),errors++}if(data57.mean!==void 0){let data65=data57.mean;if(!(typeof data65==
"number"&&isFinite(data65))){const err234={instancePath:instancePath+"/layers/"+i3+"/initializer/mean",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/3/properties/mean/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}if(data57.std!==void 0){let data66=data57.std;if(typeof data66==
"number"&&isFinite(data66)){if(data66<0||isNaN(data66)){const err235={instancePath:instancePath+"/layers/"+i3+"/initiali\
zer/std",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/properties/std/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}}else{const err236={
instancePath:instancePath+"/layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/properties/initializer/\
else/then/oneOf/3/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err236]:vErrors.push(
err236),errors++}}}else{const err237={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/la\
yers/items/properties/initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err237]:vErrors.push(err237),errors++}else if(tag2==="uniform")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){
if(data57.type===void 0){const err238={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/l\
ayers/items/properties/initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err238]:vErrors.push(err238),errors++}for(const key31 in data57)if(!(key31==="type"||key31==="limit")){const err239={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31}};vErrors===null?vErrors=
[err239]:vErrors.push(err239),errors++}if(data57.type!==void 0&&data57.type!=="uniform"){const err240={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/propert\
ies/type/const",keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}
if(data57.limit!==void 0){let data68=data57.limit;if(typeof data68=="number"&&isFinite(data68)){if(data68<0||isNaN(data68)){
const err241={instancePath:instancePath+"/layers/"+i3+"/initializer/limit",schemaPath:"#/properties/layers/items/propert\
ies/initializer/else/then/oneOf/4/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err241]:vErrors.push(err241),errors++}}else{const err242={instancePath:instancePath+"/layers/"+i3+"/initia\
lizer/limit",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/properties/limit/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}}else{const err243={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}else if(tag2==="glorot_norma\
l")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===void 0){const err244={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/5/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}for(const key32 in data57)
if(key32!=="type"){const err245={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key32}};
vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}if(data57.type!==void 0&&data57.type!=="glorot_normal"){const err246={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=
[err246]:vErrors.push(err246),errors++}}else{const err247={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err247]:vErrors.push(err247),errors++}else if(tag2==="glorot_uniform")if(data57&&typeof data57=="object"&&
!Array.isArray(data57)){if(data57.type===void 0){const err248={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}for(const key33 in data57)if(key33!=="type"){const err249={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key33}};vErrors===null?vErrors=
[err249]:vErrors.push(err249),errors++}if(data57.type!==void 0&&data57.type!=="glorot_uniform"){const err250={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/6/propert\
ies/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?vErrors=[err250]:vErrors.push(err250),
errors++}}else{const err251={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err251]:
vErrors.push(err251),errors++}else if(tag2==="he_normal")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.
type===void 0){const err252={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err252]:vErrors.push(err252),errors++}for(const key34 in data57)if(key34!=="type"){const err253={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===null?vErrors=[err253]:vErrors.push(
err253),errors++}if(data57.type!==void 0&&data57.type!=="he_normal"){const err254={instancePath:instancePath+"/layers/"+
i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/properties/type/co\
nst",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}}else{
const err255={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err255]:vErrors.push(err255),
errors++}else if(tag2==="he_uniform")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===void 0){
const err256={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err256]:
vErrors.push(err256),errors++}for(const key35 in data57)if(key35!=="type"){const err257={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/8/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key35}};vErrors===null?vErrors=[err257]:vErrors.push(err257),
errors++}if(data57.type!==void 0&&data57.type!=="he_uniform"){const err258={instancePath:instancePath+"/layers/"+i3+"/in\
itializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/8/properties/type/const",keyword:"\
const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}}else{const err259={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err259]:vErrors.push(err259),errors++}else if(tag2===
"lecun_normal")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===void 0){const err260={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/9/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}for(const key36 in data57)
if(key36!=="type"){const err261={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};
vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}if(data57.type!==void 0&&data57.type!=="lecun_normal"){const err262={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"lecun_normal"}};vErrors===null?vErrors=[
err262]:vErrors.push(err262),errors++}}else{const err263={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err263]:vErrors.push(err263),errors++}else if(tag2==="lecun_uniform")if(data57&&typeof data57=="object"&&!Array.
isArray(data57)){if(data57.type===void 0){const err264={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}for(const key37 in data57)if(key37!=="type"){const err265={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37}};vErrors===null?vErrors=
[err265]:vErrors.push(err265),errors++}if(data57.type!==void 0&&data57.type!=="lecun_uniform"){const err266={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/10/proper\
ties/type/const",keyword:"const",params:{allowedValue:"lecun_uniform"}};vErrors===null?vErrors=[err266]:vErrors.push(err266),
errors++}}else{const err267={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err267]:
vErrors.push(err267),errors++}else if(tag2==="orthogonal")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.
type===void 0){const err268={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err268]:vErrors.push(err268),errors++}for(const key38 in data57)if(!(key38==="type"||key38==="gain")){const err269={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key38}};vErrors===null?vErrors=
[err269]:vErrors.push(err269),errors++}if(data57.type!==void 0&&data57.type!=="orthogonal"){const err270={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/11/proper\
ties/type/const",keyword:"const",params:{allowedValue:"orthogonal"}};vErrors===null?vErrors=[err270]:vErrors.push(err270),
errors++}if(data57.gain!==void 0){let data76=data57.gain;if(!(typeof data76=="number"&&isFinite(data76))){const err271={
instancePath:instancePath+"/layers/"+i3+"/initializer/gain",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/11/properties/gain/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err271]:vErrors.
push(err271),errors++}}}else{const err272={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properti\
es/layers/items/properties/initializer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err272]:vErrors.push(err272),errors++}else if(tag2==="randn")if(data57&&typeof data57=="object"&&!Array.isArray(data57)){
if(data57.type===void 0){const err273={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/l\
ayers/items/properties/initializer/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err273]:vErrors.push(err273),errors++}for(const key39 in data57)if(!(key39==="type"||key39==="scale")){const err274={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key39}};vErrors===null?vErrors=
[err274]:vErrors.push(err274),errors++}if(data57.type!==void 0&&data57.type!=="randn"){const err275={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/proper\
ties/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}
if(data57.scale!==void 0){let data78=data57.scale;if(typeof data78=="number"&&isFinite(data78)){if(data78<0||isNaN(data78)){
const err276={instancePath:instancePath+"/layers/"+i3+"/initializer/scale",schemaPath:"#/properties/layers/items/propert\
ies/initializer/else/then/oneOf/12/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err276]:vErrors.push(err276),errors++}}else{const err277={instancePath:instancePath+"/layers/"+i3+"/initia\
lizer/scale",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/properties/scale/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}}}else{const err278={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}else if(tag2==="randn_scaled")
if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.type===void 0){const err279={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/13/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}for(const key40 in data57)
if(key40!=="type"){const err280={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40}};
vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}if(data57.type!==void 0&&data57.type!=="randn_scaled"){const err281={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=
[err281]:vErrors.push(err281),errors++}}else{const err282={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err282]:vErrors.push(err282),errors++}else{const err283={instancePath:instancePath+"/layers/"+i3+"/initial\
izer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag2}};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}else{const err284={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag2}};vErrors===null?vErrors=[err284]:
vErrors.push(err284),errors++}}else{const err285={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/p\
roperties/layers/items/properties/initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err285]:vErrors.push(err285),errors++}var _valid10=_errs224===errors;valid68=_valid10,ifClause8="then"}else{const _errs299=errors;
if(typeof data57!="string"&&!(data57&&typeof data57=="object"&&!Array.isArray(data57))){const err286={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/else/type",keyword:"type",
params:{type:schema11.properties.layers.items.properties.initializer.else.else.type}};vErrors===null?vErrors=[err286]:vErrors.
push(err286),errors++}var _valid10=_errs299===errors;valid68=_valid10,ifClause8="else"}if(!valid68){const err287={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/if",keyword:"if",params:{
failingKeyword:ifClause8}};vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}var _valid9=_errs220===errors;valid67=
_valid9,ifClause7="else"}if(!valid67){const err288={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#\
/properties/layers/items/properties/initializer/if",keyword:"if",params:{failingKeyword:ifClause7}};vErrors===null?vErrors=
[err288]:vErrors.push(err288),errors++}}if(data13.bias_initializer!==void 0){let data80=data13.bias_initializer;const _errs302=errors;
let valid98=!0;const _errs303=errors;if(typeof data80!="string"){const err289={};vErrors===null?vErrors=[err289]:vErrors.
push(err289),errors++}var _valid11=_errs303===errors;errors=_errs302,vErrors!==null&&(_errs302?vErrors.length=_errs302:vErrors=
null);let ifClause9;if(_valid11){const _errs305=errors;if(typeof data80!="string"){const err290={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/then/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}if(!(data80==="zeros"||data80===
"constant"||data80==="normal"||data80==="truncated_normal"||data80==="uniform"||data80==="glorot_normal"||data80==="glor\
ot_uniform"||data80==="he_normal"||data80==="he_uniform"||data80==="lecun_normal"||data80==="lecun_uniform"||data80==="o\
rthogonal"||data80==="randn"||data80==="randn_scaled")){const err291={instancePath:instancePath+"/layers/"+i3+"/bias_ini\
tializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/then/enum",keyword:"enum",params:{allowedValues:schema11.
properties.layers.items.properties.bias_initializer.then.enum}};vErrors===null?vErrors=[err291]:vErrors.push(err291),errors++}
var _valid11=_errs305===errors;valid98=_valid11,ifClause9="then"}else{const _errs307=errors,_errs308=errors;let valid99=!0;
const _errs309=errors;if(!(data80&&typeof data80=="object"&&!Array.isArray(data80))){const err292={};vErrors===null?vErrors=
[err292]:vErrors.push(err292),errors++}var _valid12=_errs309===errors;errors=_errs308,vErrors!==null&&(_errs308?vErrors.
length=_errs308:vErrors=null);let ifClause10;if(_valid12){const _errs311=errors;if(data80&&typeof data80=="object"&&!Array.
isArray(data80)){const tag3=data80.type;if(typeof tag3=="string")if(tag3==="zeros")if(data80&&typeof data80=="object"&&!Array.
isArray(data80)){if(data80.type===void 0){const err293={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err293]:vErrors.push(err293),errors++}for(const key41 in data80)if(key41!=="type"){const err294={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key41}};vErrors===
null?vErrors=[err294]:vErrors.push(err294),errors++}if(data80.type!==void 0&&data80.type!=="zeros"){const err295={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/0/properties/type/const",keyword:"const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err295]:vErrors.push(err295),
errors++}}else{const err296={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err296]:vErrors.push(err296),errors++}else if(tag3==="constant")if(data80&&typeof data80=="object"&&!Array.isArray(data80)){
if(data80.type===void 0){const err297={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propert\
ies/layers/items/properties/bias_initializer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"typ\
e"}};vErrors===null?vErrors=[err297]:vErrors.push(err297),errors++}for(const key42 in data80)if(!(key42==="type"||key42===
"value")){const err298={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/item\
s/properties/bias_initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key42}};
vErrors===null?vErrors=[err298]:vErrors.push(err298),errors++}if(data80.type!==void 0&&data80.type!=="constant"){const err299={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"constant"}};vErrors===null?vErrors=
[err299]:vErrors.push(err299),errors++}if(data80.value!==void 0){let data83=data80.value;if(!(typeof data83=="number"&&isFinite(
data83))){const err300={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/value",schemaPath:"#/properties/layer\
s/items/properties/bias_initializer/else/then/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err300]:vErrors.push(err300),errors++}}}else{const err301={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}else if(tag3==="normal")if(data80&&typeof data80==
"object"&&!Array.isArray(data80)){if(data80.type===void 0){const err302={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/required",keyword:"requ\
ired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err302]:vErrors.push(err302),errors++}for(const key43 in data80)
if(!(key43==="type"||key43==="mean"||key43==="std")){const err303={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key43}};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}if(data80.
type!==void 0&&data80.type!=="normal"){const err304={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
normal"}};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}if(data80.mean!==void 0){let data85=data80.mean;
if(!(typeof data85=="number"&&isFinite(data85))){const err305={instancePath:instancePath+"/layers/"+i3+"/bias_initialize\
r/mean",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/properties/mean/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}}if(data80.std!==void 0){let data86=data80.
std;if(typeof data86=="number"&&isFinite(data86)){if(data86<0||isNaN(data86)){const err306={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/std",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/\
properties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err306]:vErrors.push(
err306),errors++}}else{const err307={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/prope\
rties/layers/items/properties/bias_initializer/else/then/oneOf/2/properties/std/type",keyword:"type",params:{type:"numbe\
r"}};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}}}else{const err308={instancePath:instancePath+"/laye\
rs/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}else if(tag3==="truncated_no\
rmal")if(data80&&typeof data80=="object"&&!Array.isArray(data80)){if(data80.type===void 0){const err309={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3/re\
quired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}
for(const key44 in data80)if(!(key44==="type"||key44==="mean"||key44==="std")){const err310={instancePath:instancePath+"\
/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44}};vErrors===null?vErrors=[err310]:vErrors.
push(err310),errors++}if(data80.type!==void 0&&data80.type!=="truncated_normal"){const err311={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/3/properties/type/const",keyword:"const",params:{allowedValue:"truncated_normal"}};vErrors===null?vErrors=[err311]:vErrors.
push(err311),errors++}if(data80.mean!==void 0){let data88=data80.mean;if(!(typeof data88=="number"&&isFinite(data88))){const err312={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/mean",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/3/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err312]:
vErrors.push(err312),errors++}}if(data80.std!==void 0){let data89=data80.std;if(typeof data89=="number"&&isFinite(data89)){
if(data89<0||isNaN(data89)){const err313={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/\
properties/layers/items/properties/bias_initializer/else/then/oneOf/3/properties/std/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}else{const err314={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/\
3/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}}}else{
const err315={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err315]:vErrors.
push(err315),errors++}else if(tag3==="uniform")if(data80&&typeof data80=="object"&&!Array.isArray(data80)){if(data80.type===
void 0){const err316={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/\
properties/bias_initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err316]:vErrors.push(err316),errors++}for(const key45 in data80)if(!(key45==="type"||key45==="limit")){const err317={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key45}};vErrors===
null?vErrors=[err317]:vErrors.push(err317),errors++}if(data80.type!==void 0&&data80.type!=="uniform"){const err318={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/4/properties/type/const",keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err318]:vErrors.push(
err318),errors++}if(data80.limit!==void 0){let data91=data80.limit;if(typeof data91=="number"&&isFinite(data91)){if(data91<
0||isNaN(data91)){const err319={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properti\
es/layers/items/properties/bias_initializer/else/then/oneOf/4/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}}else{const err320={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneO\
f/4/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}}}else{
const err321={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err321]:vErrors.
push(err321),errors++}else if(tag3==="glorot_normal")if(data80&&typeof data80=="object"&&!Array.isArray(data80)){if(data80.
type===void 0){const err322={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err322]:vErrors.push(err322),errors++}for(const key46 in data80)if(key46!=="type"){const err323={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key46}};vErrors===null?vErrors=[err323]:vErrors.
push(err323),errors++}if(data80.type!==void 0&&data80.type!=="glorot_normal"){const err324={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5\
/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err324]:vErrors.push(
err324),errors++}}else{const err325={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err325]:vErrors.push(err325),errors++}else if(tag3==="glorot_uniform")if(data80&&typeof data80=="object"&&!Array.
isArray(data80)){if(data80.type===void 0){const err326={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}for(const key47 in data80)if(key47!=="type"){const err327={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47}};vErrors===
null?vErrors=[err327]:vErrors.push(err327),errors++}if(data80.type!==void 0&&data80.type!=="glorot_uniform"){const err328={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?
vErrors=[err328]:vErrors.push(err328),errors++}}else{const err329={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/6/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}else if(tag3==="he_normal")if(data80&&typeof data80==
"object"&&!Array.isArray(data80)){if(data80.type===void 0){const err330={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/required",keyword:"requ\
ired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err330]:vErrors.push(err330),errors++}for(const key48 in data80)
if(key48!=="type"){const err331={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/la\
yers/items/properties/bias_initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key48}};
vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}if(data80.type!==void 0&&data80.type!=="he_normal"){const err332={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=
[err332]:vErrors.push(err332),errors++}}else{const err333={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err333]:vErrors.push(err333),errors++}else if(tag3==="he_uniform")if(data80&&typeof data80=="object"&&!Array.
isArray(data80)){if(data80.type===void 0){const err334={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}for(const key49 in data80)if(key49!=="type"){const err335={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key49}};vErrors===
null?vErrors=[err335]:vErrors.push(err335),errors++}if(data80.type!==void 0&&data80.type!=="he_uniform"){const err336={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/8/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err336]:vErrors.push(
err336),errors++}}else{const err337={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err337]:vErrors.push(err337),errors++}else if(tag3==="lecun_normal")if(data80&&typeof data80=="object"&&!Array.
isArray(data80)){if(data80.type===void 0){const err338={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}for(const key50 in data80)if(key50!=="type"){const err339={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50}};vErrors===
null?vErrors=[err339]:vErrors.push(err339),errors++}if(data80.type!==void 0&&data80.type!=="lecun_normal"){const err340={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"lecun_normal"}};vErrors===null?
vErrors=[err340]:vErrors.push(err340),errors++}}else{const err341={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/9/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}else if(tag3==="lecun_uniform")if(data80&&
typeof data80=="object"&&!Array.isArray(data80)){if(data80.type===void 0){const err342={instancePath:instancePath+"/laye\
rs/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/10/require\
d",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}for(const key51 in data80)
if(key51!=="type"){const err343={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/la\
yers/items/properties/bias_initializer/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key51}};
vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}if(data80.type!==void 0&&data80.type!=="lecun_uniform"){const err344={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"lecun_uniform"}};vErrors===null?
vErrors=[err344]:vErrors.push(err344),errors++}}else{const err345={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/10/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}else if(tag3==="orthogonal")if(data80&&typeof data80==
"object"&&!Array.isArray(data80)){if(data80.type===void 0){const err346={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}for(const key52 in data80)
if(!(key52==="type"||key52==="gain")){const err347={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key52}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}if(data80.type!==
void 0&&data80.type!=="orthogonal"){const err348={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/properties/type/const",keyword:"const",params:{
allowedValue:"orthogonal"}};vErrors===null?vErrors=[err348]:vErrors.push(err348),errors++}if(data80.gain!==void 0){let data99=data80.
gain;if(!(typeof data99=="number"&&isFinite(data99))){const err349={instancePath:instancePath+"/layers/"+i3+"/bias_initi\
alizer/gain",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/properties/gain/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}}}else{const err350={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err350]:vErrors.push(err350),
errors++}else if(tag3==="randn")if(data80&&typeof data80=="object"&&!Array.isArray(data80)){if(data80.type===void 0){const err351={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err351]:vErrors.
push(err351),errors++}for(const key53 in data80)if(!(key53==="type"||key53==="scale")){const err352={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/12/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key53}};vErrors===null?vErrors=[err352]:vErrors.
push(err352),errors++}if(data80.type!==void 0&&data80.type!=="randn"){const err353={instancePath:instancePath+"/layers/"+
i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/12/propert\
ies/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}
if(data80.scale!==void 0){let data101=data80.scale;if(typeof data101=="number"&&isFinite(data101)){if(data101<0||isNaN(data101)){
const err354={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/scale",schemaPath:"#/properties/layers/items/pr\
operties/bias_initializer/else/then/oneOf/12/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}}else{const err355={instancePath:instancePath+"/layers/"+i3+
"/bias_initializer/scale",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/12/propertie\
s/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}}}else{
const err356={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err356]:vErrors.
push(err356),errors++}else if(tag3==="randn_scaled")if(data80&&typeof data80=="object"&&!Array.isArray(data80)){if(data80.
type===void 0){const err357={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err357]:vErrors.push(err357),errors++}for(const key54 in data80)if(key54!=="type"){const err358={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/13/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key54}};vErrors===null?vErrors=[err358]:vErrors.
push(err358),errors++}if(data80.type!==void 0&&data80.type!=="randn_scaled"){const err359={instancePath:instancePath+"/l\
ayers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/13\
/properties/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err359]:vErrors.push(
err359),errors++}}else{const err360={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err360]:vErrors.push(err360),errors++}else{const err361={instancePath:instancePath+"/layers/"+i3+"/bias_initial\
izer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}else{const err362={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag3}};vErrors===null?vErrors=
[err362]:vErrors.push(err362),errors++}}else{const err363={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err363]:vErrors.push(err363),errors++}var _valid12=_errs311===errors;valid99=_valid12,ifClause10="then"}else{const _errs386=errors;
if(typeof data80!="string"&&!(data80&&typeof data80=="object"&&!Array.isArray(data80))){const err364={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/else/type",keyword:"\
type",params:{type:schema11.properties.layers.items.properties.bias_initializer.else.else.type}};vErrors===null?vErrors=
[err364]:vErrors.push(err364),errors++}var _valid12=_errs386===errors;valid99=_valid12,ifClause10="else"}if(!valid99){const err365={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/if",keyword:"if",params:{failingKeyword:ifClause10}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}
var _valid11=_errs307===errors;valid98=_valid11,ifClause9="else"}if(!valid98){const err366={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/if",keyword:"if",params:{
failingKeyword:ifClause9}};vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}}}else{const err367={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err367]:vErrors.push(err367),errors++}}}else{const err368={instancePath:instancePath+"/layers",schemaPath:"#/properties\
/layers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}}if(data.
loss!==void 0){let data103=data.loss;const _errs389=errors;let valid129=!0;const _errs390=errors;if(typeof data103!="str\
ing"){const err369={};vErrors===null?vErrors=[err369]:vErrors.push(err369),errors++}var _valid13=_errs390===errors;errors=
_errs389,vErrors!==null&&(_errs389?vErrors.length=_errs389:vErrors=null);let ifClause11;if(_valid13){const _errs392=errors;
if(typeof data103!="string"){const err370={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/then/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}if(!(data103==="binary_cross\
entropy"||data103==="focal"||data103==="hinge"||data103==="squared_hinge"||data103==="categorical_crossentropy"||data103===
"kl_divergence"||data103==="mean_squared_error"||data103==="half_mean_squared_error"||data103==="mean_absolute_error"||data103===
"huber"||data103==="log_cosh"||data103==="poisson")){const err371={instancePath:instancePath+"/loss",schemaPath:"#/prope\
rties/loss/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.then.enum}};vErrors===null?vErrors=[
err371]:vErrors.push(err371),errors++}var _valid13=_errs392===errors;valid129=_valid13,ifClause11="then"}else{const _errs394=errors,
_errs395=errors;let valid130=!0;const _errs396=errors;if(errors===_errs396)if(data103&&typeof data103=="object"&&!Array.
isArray(data103)){let missing3;if(data103.type===void 0&&(missing3="type")){const err372={};vErrors===null?vErrors=[err372]:
vErrors.push(err372),errors++}}else{const err373={};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}var _valid14=_errs396===
errors;errors=_errs395,vErrors!==null&&(_errs395?vErrors.length=_errs395:vErrors=null);let ifClause12;if(_valid14){const _errs398=errors;
if(data103&&typeof data103=="object"&&!Array.isArray(data103)){const tag4=data103.type;if(typeof tag4=="string")if(tag4===
"binary_crossentropy")if(data103&&typeof data103=="object"&&!Array.isArray(data103)){if(data103.type===void 0){const err374={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err374]:vErrors.push(err374),errors++}for(const key55 in data103)if(!(key55==="type"||key55===
"label_smoothing"||key55==="reduction"||key55==="from_logits"||key55==="class_weights")){const err375={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key55}};
vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}if(data103.type!==void 0&&data103.type!=="binary_crossentr\
opy"){const err376={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"binary_crossentropy"}};vErrors===null?vErrors=[err376]:vErrors.push(err376),
errors++}if(data103.label_smoothing!==void 0){let data105=data103.label_smoothing;if(typeof data105=="number"&&isFinite(
data105)){if(data105<0||isNaN(data105)){const err377={instancePath:instancePath+"/loss/label_smoothing",schemaPath:"#/pr\
operties/loss/else/then/oneOf/0/properties/label_smoothing/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err377]:vErrors.push(err377),errors++}if(data105>=1||isNaN(data105)){const err378={instancePath:instancePath+
"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/label_smoothing/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err378]:vErrors.push(err378),errors++}}else{const err379={
instancePath:instancePath+"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/label_smoot\
hing/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}}if(data103.
reduction!==void 0){let data106=data103.reduction;if(typeof data106!="string"){const err380={instancePath:instancePath+"\
/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/reduction/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err380]:vErrors.push(err380),errors++}if(!(data106==="sum_over_units"||data106==="mean\
_over_units")){const err381={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/0\
/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.else.then.oneOf[0].properties.
reduction.enum}};vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}}if(data103.from_logits!==void 0&&typeof data103.
from_logits!="boolean"){const err382={instancePath:instancePath+"/loss/from_logits",schemaPath:"#/properties/loss/else/t\
hen/oneOf/0/properties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err382]:vErrors.
push(err382),errors++}if(data103.class_weights!==void 0){let data108=data103.class_weights;if(Array.isArray(data108)){const len4=data108.
length;for(let i4=0;i4<len4;i4++){let data109=data108[i4];if(typeof data109=="number"&&isFinite(data109)){if(data109<0||
isNaN(data109)){const err383={instancePath:instancePath+"/loss/class_weights/"+i4,schemaPath:"#/properties/loss/else/the\
n/oneOf/0/properties/class_weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err383]:vErrors.push(err383),errors++}}else{const err384={instancePath:instancePath+"/loss/class_weights/"+i4,schemaPath:"\
#/properties/loss/else/then/oneOf/0/properties/class_weights/items/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err384]:vErrors.push(err384),errors++}}}else{const err385={instancePath:instancePath+"/loss/class_weights",
schemaPath:"#/properties/loss/else/then/oneOf/0/properties/class_weights/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err385]:vErrors.push(err385),errors++}}}else{const err386={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err386]:vErrors.
push(err386),errors++}else if(tag4==="focal")if(data103&&typeof data103=="object"&&!Array.isArray(data103)){if(data103.type===
void 0){const err387={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}for(const key56 in data103)
if(!(key56==="type"||key56==="gamma"||key56==="alpha"||key56==="reduction"||key56==="from_logits")){const err388={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key56}};
vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}if(data103.type!==void 0&&data103.type!=="focal"){const err389={
instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/type/const",keyword:"c\
onst",params:{allowedValue:"focal"}};vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}if(data103.gamma!==void 0){
let data111=data103.gamma;if(typeof data111=="number"&&isFinite(data111)){if(data111<0||isNaN(data111)){const err390={instancePath:instancePath+
"/loss/gamma",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/gamma/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}}else{const err391={instancePath:instancePath+
"/loss/gamma",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}}if(data103.alpha!==void 0){let data112=data103.alpha;if(typeof data112==
"number"&&isFinite(data112)){if(data112>1||isNaN(data112)){const err392={instancePath:instancePath+"/loss/alpha",schemaPath:"\
#/properties/loss/else/then/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===
null?vErrors=[err392]:vErrors.push(err392),errors++}if(data112<0||isNaN(data112)){const err393={instancePath:instancePath+
"/loss/alpha",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err393]:vErrors.push(err393),errors++}}else{const err394={instancePath:instancePath+
"/loss/alpha",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err394]:vErrors.push(err394),errors++}}if(data103.reduction!==void 0){let data113=data103.reduction;
if(typeof data113!="string"){const err395={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/els\
e/then/oneOf/1/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err395]:vErrors.
push(err395),errors++}if(!(data113==="sum_over_units"||data113==="mean_over_units")){const err396={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[1].properties.reduction.enum}};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}}
if(data103.from_logits!==void 0&&typeof data103.from_logits!="boolean"){const err397={instancePath:instancePath+"/loss/f\
rom_logits",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/from_logits/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}}else{const err398={instancePath:instancePath+"/l\
oss",schemaPath:"#/properties/loss/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err398]:vErrors.push(err398),errors++}else if(tag4==="hinge")if(data103&&typeof data103=="object"&&!Array.isArray(data103)){
if(data103.type===void 0){const err399={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/\
2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}
for(const key57 in data103)if(!(key57==="type"||key57==="reduction")){const err400={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key57}};
vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}if(data103.type!==void 0&&data103.type!=="hinge"){const err401={
instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/type/const",keyword:"c\
onst",params:{allowedValue:"hinge"}};vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}if(data103.reduction!==
void 0){let data116=data103.reduction;if(typeof data116!="string"){const err402={instancePath:instancePath+"/loss/reduct\
ion",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err402]:vErrors.push(err402),errors++}if(!(data116==="mean_over_units"||data116==="sum_over_units")){const err403={
instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/reduction/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.loss.else.then.oneOf[2].properties.reduction.enum}};vErrors===null?vErrors=
[err403]:vErrors.push(err403),errors++}}}else{const err404={instancePath:instancePath+"/loss",schemaPath:"#/properties/l\
oss/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err404]:vErrors.push(err404),
errors++}else if(tag4==="squared_hinge")if(data103&&typeof data103=="object"&&!Array.isArray(data103)){if(data103.type===
void 0){const err405={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/3/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err405]:vErrors.push(err405),errors++}for(const key58 in data103)
if(!(key58==="type"||key58==="reduction")){const err406={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss\
/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key58}};vErrors===null?
vErrors=[err406]:vErrors.push(err406),errors++}if(data103.type!==void 0&&data103.type!=="squared_hinge"){const err407={instancePath:instancePath+
"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
squared_hinge"}};vErrors===null?vErrors=[err407]:vErrors.push(err407),errors++}if(data103.reduction!==void 0){let data118=data103.
reduction;if(typeof data118!="string"){const err408={instancePath:instancePath+"/loss/reduction",schemaPath:"#/propertie\
s/loss/else/then/oneOf/3/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err408]:
vErrors.push(err408),errors++}if(!(data118==="mean_over_units"||data118==="sum_over_units")){const err409={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/3/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[3].properties.reduction.enum}};vErrors===null?vErrors=[err409]:vErrors.push(err409),errors++}}}else{
const err410={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/3/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}else if(tag4==="categorical_crossentropy")
if(data103&&typeof data103=="object"&&!Array.isArray(data103)){if(data103.type===void 0){const err411={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err411]:vErrors.push(err411),errors++}for(const key59 in data103)if(!(key59==="type"||key59==="label_smoot\
hing"||key59==="from_logits"||key59==="class_weights")){const err412={instancePath:instancePath+"/loss",schemaPath:"#/pr\
operties/loss/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key59}};
vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}if(data103.type!==void 0&&data103.type!=="categorical_cros\
sentropy"){const err413={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/4/properti\
es/type/const",keyword:"const",params:{allowedValue:"categorical_crossentropy"}};vErrors===null?vErrors=[err413]:vErrors.
push(err413),errors++}if(data103.label_smoothing!==void 0){let data120=data103.label_smoothing;if(typeof data120=="numbe\
r"&&isFinite(data120)){if(data120<0||isNaN(data120)){const err414={instancePath:instancePath+"/loss/label_smoothing",schemaPath:"\
#/properties/loss/else/then/oneOf/4/properties/label_smoothing/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}if(data120>=1||isNaN(data120)){const err415={instancePath:instancePath+
"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/4/properties/label_smoothing/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}}else{const err416={
instancePath:instancePath+"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/4/properties/label_smoot\
hing/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}}if(data103.
from_logits!==void 0&&typeof data103.from_logits!="boolean"){const err417={instancePath:instancePath+"/loss/from_logits",
schemaPath:"#/properties/loss/else/then/oneOf/4/properties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err417]:vErrors.push(err417),errors++}if(data103.class_weights!==void 0){let data122=data103.class_weights;
if(Array.isArray(data122)){const len5=data122.length;for(let i5=0;i5<len5;i5++){let data123=data122[i5];if(typeof data123==
"number"&&isFinite(data123)){if(data123<0||isNaN(data123)){const err418={instancePath:instancePath+"/loss/class_weights/"+
i5,schemaPath:"#/properties/loss/else/then/oneOf/4/properties/class_weights/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err418]:vErrors.push(err418),errors++}}else{const err419={instancePath:instancePath+
"/loss/class_weights/"+i5,schemaPath:"#/properties/loss/else/then/oneOf/4/properties/class_weights/items/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}}}else{const err420={instancePath:instancePath+
"/loss/class_weights",schemaPath:"#/properties/loss/else/then/oneOf/4/properties/class_weights/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err420]:vErrors.push(err420),errors++}}}else{const err421={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err421]:vErrors.push(err421),errors++}else if(tag4==="kl_divergence")if(data103&&typeof data103=="object"&&!Array.isArray(
data103)){if(data103.type===void 0){const err422={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/t\
hen/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err422]:vErrors.push(err422),
errors++}for(const key60 in data103)if(!(key60==="type"||key60==="from_logits")){const err423={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key60}};
vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}if(data103.type!==void 0&&data103.type!=="kl_divergence"){
const err424={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/5/properties/type/con\
st",keyword:"const",params:{allowedValue:"kl_divergence"}};vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}
if(data103.from_logits!==void 0&&typeof data103.from_logits!="boolean"){const err425={instancePath:instancePath+"/loss/f\
rom_logits",schemaPath:"#/properties/loss/else/then/oneOf/5/properties/from_logits/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err425]:vErrors.push(err425),errors++}}else{const err426={instancePath:instancePath+"/l\
oss",schemaPath:"#/properties/loss/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err426]:vErrors.push(err426),errors++}else if(tag4==="mean_squared_error")if(data103&&typeof data103=="object"&&!Array.
isArray(data103)){if(data103.type===void 0){const err427={instancePath:instancePath+"/loss",schemaPath:"#/properties/los\
s/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err427]:vErrors.
push(err427),errors++}for(const key61 in data103)if(!(key61==="type"||key61==="reduction")){const err428={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key61}};
vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}if(data103.type!==void 0&&data103.type!=="mean_squared_err\
or"){const err429={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/6/properties/typ\
e/const",keyword:"const",params:{allowedValue:"mean_squared_error"}};vErrors===null?vErrors=[err429]:vErrors.push(err429),
errors++}if(data103.reduction!==void 0){let data127=data103.reduction;if(typeof data127!="string"){const err430={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/6/properties/reduction/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err430]:vErrors.push(err430),errors++}if(!(data127==="mean_over_units"||data127==="sum\
_over_units")){const err431={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/6\
/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.else.then.oneOf[6].properties.
reduction.enum}};vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}}}else{const err432={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err432]:vErrors.push(err432),errors++}else if(tag4==="half_mean_squared_error")if(data103&&typeof data103=="object"&&!Array.
isArray(data103)){if(data103.type===void 0){const err433={instancePath:instancePath+"/loss",schemaPath:"#/properties/los\
s/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err433]:vErrors.
push(err433),errors++}for(const key62 in data103)if(!(key62==="type"||key62==="reduction")){const err434={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key62}};
vErrors===null?vErrors=[err434]:vErrors.push(err434),errors++}if(data103.type!==void 0&&data103.type!=="half_mean_square\
d_error"){const err435={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/7/propertie\
s/type/const",keyword:"const",params:{allowedValue:"half_mean_squared_error"}};vErrors===null?vErrors=[err435]:vErrors.push(
err435),errors++}if(data103.reduction!==void 0){let data129=data103.reduction;if(typeof data129!="string"){const err436={
instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/7/properties/reduction/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err436]:vErrors.push(err436),errors++}if(!(data129==="mean_over_un\
its"||data129==="sum_over_units")){const err437={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/lo\
ss/else/then/oneOf/7/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.else.then.
oneOf[7].properties.reduction.enum}};vErrors===null?vErrors=[err437]:vErrors.push(err437),errors++}}}else{const err438={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/7/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err438]:vErrors.push(err438),errors++}else if(tag4==="mean_absolute_error")if(data103&&typeof data103==
"object"&&!Array.isArray(data103)){if(data103.type===void 0){const err439={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err439]:vErrors.push(err439),errors++}for(const key63 in data103)if(!(key63==="type"||key63==="reduction")){const err440={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/8/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key63}};vErrors===null?vErrors=[err440]:vErrors.push(err440),errors++}if(data103.
type!==void 0&&data103.type!=="mean_absolute_error"){const err441={instancePath:instancePath+"/loss/type",schemaPath:"#/\
properties/loss/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"mean_absolute_error"}};vErrors===
null?vErrors=[err441]:vErrors.push(err441),errors++}if(data103.reduction!==void 0){let data131=data103.reduction;if(typeof data131!=
"string"){const err442={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/8/prop\
erties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err442]:vErrors.push(err442),errors++}
if(!(data131==="mean_over_units"||data131==="sum_over_units")){const err443={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/8/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[8].properties.reduction.enum}};vErrors===null?vErrors=[err443]:vErrors.push(err443),errors++}}}else{
const err444={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/8/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err444]:vErrors.push(err444),errors++}else if(tag4==="huber")if(data103&&typeof data103==
"object"&&!Array.isArray(data103)){if(data103.type===void 0){const err445={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err445]:vErrors.push(err445),errors++}for(const key64 in data103)if(!(key64==="type"||key64==="delta"||key64==="reducti\
on")){const err446={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/9/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key64}};vErrors===null?vErrors=[err446]:vErrors.push(err446),
errors++}if(data103.type!==void 0&&data103.type!=="huber"){const err447={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"huber"}};vErrors===null?
vErrors=[err447]:vErrors.push(err447),errors++}if(data103.delta!==void 0){let data133=data103.delta;if(typeof data133=="\
number"&&isFinite(data133)){if(data133<=0||isNaN(data133)){const err448={instancePath:instancePath+"/loss/delta",schemaPath:"\
#/properties/loss/else/then/oneOf/9/properties/delta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",
limit:0}};vErrors===null?vErrors=[err448]:vErrors.push(err448),errors++}}else{const err449={instancePath:instancePath+"/\
loss/delta",schemaPath:"#/properties/loss/else/then/oneOf/9/properties/delta/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err449]:vErrors.push(err449),errors++}}if(data103.reduction!==void 0){let data134=data103.reduction;
if(typeof data134!="string"){const err450={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/els\
e/then/oneOf/9/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err450]:vErrors.
push(err450),errors++}if(!(data134==="mean_over_units"||data134==="sum_over_units")){const err451={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/9/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[9].properties.reduction.enum}};vErrors===null?vErrors=[err451]:vErrors.push(err451),errors++}}}else{
const err452={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/9/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}else if(tag4==="log_cosh")if(data103&&typeof data103==
"object"&&!Array.isArray(data103)){if(data103.type===void 0){const err453={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err453]:vErrors.push(err453),errors++}for(const key65 in data103)if(!(key65==="type"||key65==="reduction")){const err454={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/10/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key65}};vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}if(data103.
type!==void 0&&data103.type!=="log_cosh"){const err455={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/\
loss/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"log_cosh"}};vErrors===null?vErrors=
[err455]:vErrors.push(err455),errors++}if(data103.reduction!==void 0){let data136=data103.reduction;if(typeof data136!="\
string"){const err456={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/10/prop\
erties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err456]:vErrors.push(err456),errors++}
if(!(data136==="mean_over_units"||data136==="sum_over_units")){const err457={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/10/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[10].properties.reduction.enum}};vErrors===null?vErrors=[err457]:vErrors.push(err457),errors++}}}else{
const err458={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/10/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}else if(tag4==="poisson")if(data103&&typeof data103==
"object"&&!Array.isArray(data103)){if(data103.type===void 0){const err459={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err459]:vErrors.push(err459),errors++}for(const key66 in data103)if(!(key66==="type"||key66==="epsilon"||key66==="reduc\
tion")){const err460={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/11/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key66}};vErrors===null?vErrors=[err460]:vErrors.push(err460),
errors++}if(data103.type!==void 0&&data103.type!=="poisson"){const err461={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"poisson"}};vErrors===null?
vErrors=[err461]:vErrors.push(err461),errors++}if(data103.epsilon!==void 0){let data138=data103.epsilon;if(typeof data138==
"number"&&isFinite(data138)){if(data138<=0||isNaN(data138)){const err462={instancePath:instancePath+"/loss/epsilon",schemaPath:"\
#/properties/loss/else/then/oneOf/11/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err462]:vErrors.push(err462),errors++}}else{const err463={instancePath:instancePath+
"/loss/epsilon",schemaPath:"#/properties/loss/else/then/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"n\
umber"}};vErrors===null?vErrors=[err463]:vErrors.push(err463),errors++}}if(data103.reduction!==void 0){let data139=data103.
reduction;if(typeof data139!="string"){const err464={instancePath:instancePath+"/loss/reduction",schemaPath:"#/propertie\
s/loss/else/then/oneOf/11/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err464]:
vErrors.push(err464),errors++}if(!(data139==="mean_over_units"||data139==="sum_over_units")){const err465={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/11/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[11].properties.reduction.enum}};vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}}}else{
const err466={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/11/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err466]:vErrors.push(err466),errors++}else{const err467={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:tag4}};vErrors===null?vErrors=[err467]:vErrors.push(err467),errors++}else{const err468={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag4}};
vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}}else{const err469={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err469]:vErrors.push(err469),
errors++}var _valid14=_errs398===errors;valid130=_valid14,ifClause12="then"}else{const _errs497=errors,_errs498=errors;let valid160=!0;
const _errs499=errors;if(errors===_errs499)if(data103&&typeof data103=="object"&&!Array.isArray(data103)){let missing4;if(data103.
formula===void 0&&(missing4="formula")){const err470={};vErrors===null?vErrors=[err470]:vErrors.push(err470),errors++}}else{
const err471={};vErrors===null?vErrors=[err471]:vErrors.push(err471),errors++}var _valid15=_errs499===errors;errors=_errs498,
vErrors!==null&&(_errs498?vErrors.length=_errs498:vErrors=null);let ifClause13;if(_valid15){const _errs501=errors;if(data103&&
typeof data103=="object"&&!Array.isArray(data103)){if(data103.formula===void 0){const err472={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/else/then/required",keyword:"required",params:{missingProperty:"formula"}};vErrors===
null?vErrors=[err472]:vErrors.push(err472),errors++}for(const key67 in data103)if(!(key67==="formula"||key67==="reductio\
n")){const err473={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key67}};vErrors===null?vErrors=[err473]:vErrors.push(err473),errors++}
if(data103.formula!==void 0){let data140=data103.formula;if(typeof data140=="string"){if(func3(data140)>2e3){const err474={
instancePath:instancePath+"/loss/formula",schemaPath:"#/properties/loss/else/else/then/properties/formula/maxLength",keyword:"\
maxLength",params:{limit:2e3}};vErrors===null?vErrors=[err474]:vErrors.push(err474),errors++}if(func3(data140)<1){const err475={
instancePath:instancePath+"/loss/formula",schemaPath:"#/properties/loss/else/else/then/properties/formula/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err475]:vErrors.push(err475),errors++}}else{const err476={instancePath:instancePath+
"/loss/formula",schemaPath:"#/properties/loss/else/else/then/properties/formula/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err476]:vErrors.push(err476),errors++}}if(data103.reduction!==void 0){let data141=data103.reduction;
if(typeof data141!="string"){const err477={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/els\
e/else/then/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err477]:vErrors.push(
err477),errors++}if(!(data141==="mean_over_units"||data141==="sum_over_units")){const err478={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/else/then/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.else.then.properties.reduction.enum}};vErrors===null?vErrors=[err478]:vErrors.push(err478),errors++}}}else{
const err479={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/then/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err479]:vErrors.push(err479),errors++}var _valid15=_errs501===errors;valid160=_valid15,
ifClause13="then"}else{const _errs508=errors;if(typeof data103!="string"&&!(data103&&typeof data103=="object"&&!Array.isArray(
data103))){const err480={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/else/type",keyword:"t\
ype",params:{type:schema11.properties.loss.else.else.else.type}};vErrors===null?vErrors=[err480]:vErrors.push(err480),errors++}
const _errs510=errors;let valid162=!1;const _errs511=errors;if(data103&&typeof data103=="object"&&!Array.isArray(data103)&&
data103.type===void 0){const err481={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/else/anyO\
f/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err481]:vErrors.push(err481),errors++}
var _valid16=_errs511===errors;if(valid162=valid162||_valid16,!valid162){const _errs512=errors;if(data103&&typeof data103==
"object"&&!Array.isArray(data103)&&data103.formula===void 0){const err482={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/else/else/anyOf/1/required",keyword:"required",params:{missingProperty:"formula"}};vErrors===null?
vErrors=[err482]:vErrors.push(err482),errors++}var _valid16=_errs512===errors;valid162=valid162||_valid16}if(valid162)errors=
_errs510,vErrors!==null&&(_errs510?vErrors.length=_errs510:vErrors=null);else{const err483={instancePath:instancePath+"/\
loss",schemaPath:"#/properties/loss/else/else/else/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err483]:vErrors.
push(err483),errors++}var _valid15=_errs508===errors;valid160=_valid15,ifClause13="else"}if(!valid160){const err484={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/else/if",keyword:"if",params:{failingKeyword:ifClause13}};vErrors===null?vErrors=
[err484]:vErrors.push(err484),errors++}var _valid14=_errs497===errors;valid130=_valid14,ifClause12="else"}if(!valid130){
const err485={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/if",keyword:"if",params:{failingKeyword:ifClause12}};
vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}var _valid13=_errs394===errors;valid129=_valid13,ifClause11=
"else"}if(!valid129){const err486={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/if",keyword:"if",params:{
failingKeyword:ifClause11}};vErrors===null?vErrors=[err486]:vErrors.push(err486),errors++}}if(data.regularization!==void 0){
let data142=data.regularization;if(data142&&typeof data142=="object"&&!Array.isArray(data142)){for(const key68 in data142)
if(!(key68==="l1"||key68==="l2"||key68==="max_norm")){const err487={instancePath:instancePath+"/regularization",schemaPath:"\
#/properties/regularization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key68}};vErrors===
null?vErrors=[err487]:vErrors.push(err487),errors++}if(data142.l1!==void 0){let data143=data142.l1;if(typeof data143=="n\
umber"&&isFinite(data143)){if(data143<0||isNaN(data143)){const err488={instancePath:instancePath+"/regularization/l1",schemaPath:"\
#/properties/regularization/properties/l1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err488]:vErrors.push(err488),errors++}}else{const err489={instancePath:instancePath+"/regularization/l1",schemaPath:"#/\
properties/regularization/properties/l1/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err489]:vErrors.
push(err489),errors++}}if(data142.l2!==void 0){let data144=data142.l2;if(typeof data144=="number"&&isFinite(data144)){if(data144<
0||isNaN(data144)){const err490={instancePath:instancePath+"/regularization/l2",schemaPath:"#/properties/regularization/\
properties/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err490]:vErrors.push(
err490),errors++}}else{const err491={instancePath:instancePath+"/regularization/l2",schemaPath:"#/properties/regularizat\
ion/properties/l2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err491]:vErrors.push(err491),errors++}}
if(data142.max_norm!==void 0){let data145=data142.max_norm;if(typeof data145=="number"&&isFinite(data145)){if(data145<=0||
isNaN(data145)){const err492={instancePath:instancePath+"/regularization/max_norm",schemaPath:"#/properties/regularizati\
on/properties/max_norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=
[err492]:vErrors.push(err492),errors++}}else{const err493={instancePath:instancePath+"/regularization/max_norm",schemaPath:"\
#/properties/regularization/properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err493]:
vErrors.push(err493),errors++}}}else{const err494={instancePath:instancePath+"/regularization",schemaPath:"#/properties/\
regularization/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err494]:vErrors.push(err494),errors++}}
if(data.optimizer!==void 0){let data146=data.optimizer;const _errs523=errors;let valid164=!0;const _errs524=errors;if(typeof data146!=
"string"){const err495={};vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}var _valid17=_errs524===errors;errors=
_errs523,vErrors!==null&&(_errs523?vErrors.length=_errs523:vErrors=null);let ifClause14;if(_valid17){const _errs526=errors;
if(typeof data146!="string"){const err496={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/the\
n/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err496]:vErrors.push(err496),errors++}if(!(data146===
"gradient_descent"||data146==="momentum"||data146==="nesterov"||data146==="rmsprop"||data146==="adagrad"||data146==="ada\
delta"||data146==="adam"||data146==="amsgrad"||data146==="adamw"||data146==="adamax"||data146==="nadam"||data146==="rada\
m"||data146==="lion")){const err497={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/then/enum",
keyword:"enum",params:{allowedValues:schema11.properties.optimizer.then.enum}};vErrors===null?vErrors=[err497]:vErrors.push(
err497),errors++}var _valid17=_errs526===errors;valid164=_valid17,ifClause14="then"}else{const _errs528=errors,_errs529=errors;
let valid165=!0;const _errs530=errors;if(!(data146&&typeof data146=="object"&&!Array.isArray(data146))){const err498={};
vErrors===null?vErrors=[err498]:vErrors.push(err498),errors++}var _valid18=_errs530===errors;errors=_errs529,vErrors!==null&&
(_errs529?vErrors.length=_errs529:vErrors=null);let ifClause15;if(_valid18){const _errs532=errors;if(data146&&typeof data146==
"object"&&!Array.isArray(data146)){const tag5=data146.type;if(typeof tag5=="string")if(tag5==="gradient_descent")if(data146&&
typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===void 0){const err499={instancePath:instancePath+"/o\
ptimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"typ\
e"}};vErrors===null?vErrors=[err499]:vErrors.push(err499),errors++}for(const key69 in data146)if(!(key69==="type"||key69===
"learning_rate"||key69==="weight_decay"||key69==="weight_decay_on"||key69==="decoupled_weight_decay")){const err500={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key69}};vErrors===null?vErrors=[err500]:vErrors.push(err500),errors++}if(data146.type!==void 0&&data146.
type!=="gradient_descent"){const err501={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/\
else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"gradient_descent"}};vErrors===null?vErrors=
[err501]:vErrors.push(err501),errors++}if(data146.learning_rate!==void 0){let data148=data146.learning_rate;if(typeof data148==
"number"&&isFinite(data148)){if(data148<=0||isNaN(data148)){const err502={instancePath:instancePath+"/optimizer/learning\
_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/learning_rate/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}}else{const err503={
instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/lea\
rning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err503]:vErrors.push(err503),errors++}}if(data146.
weight_decay!==void 0){let data149=data146.weight_decay;if(typeof data149=="number"&&isFinite(data149)){if(data149<0||isNaN(
data149)){const err504={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then\
/oneOf/0/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err504]:
vErrors.push(err504),errors++}}else{const err505={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/prop\
erties/optimizer/else/then/oneOf/0/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err505]:vErrors.push(err505),errors++}}if(data146.weight_decay_on!==void 0){let data150=data146.weight_decay_on;if(typeof data150!=
"string"){const err506={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/0/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err506]:vErrors.
push(err506),errors++}if(!(data150==="all"||data150==="weights")){const err507={instancePath:instancePath+"/optimizer/we\
ight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/weight_decay_on/enum",keyword:"enum",params:{
allowedValues:schema11.properties.optimizer.else.then.oneOf[0].properties.weight_decay_on.enum}};vErrors===null?vErrors=
[err507]:vErrors.push(err507),errors++}}if(data146.decoupled_weight_decay!==void 0&&typeof data146.decoupled_weight_decay!=
"boolean"){const err508={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/0/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err508]:vErrors.push(err508),errors++}}else{const err509={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err509]:vErrors.push(
err509),errors++}else if(tag5==="momentum")if(data146&&typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===
void 0){const err510={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err510]:vErrors.push(err510),errors++}for(const key70 in data146)
if(!(key70==="type"||key70==="learning_rate"||key70==="momentum"||key70==="dampening"||key70==="weight_decay"||key70==="\
velocity"||key70==="weight_decay_on"||key70==="decoupled_weight_decay")){const err511={instancePath:instancePath+"/optim\
izer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key70}};vErrors===null?vErrors=[err511]:vErrors.push(err511),errors++}if(data146.type!==void 0&&data146.
type!=="momentum"){const err512={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"momentum"}};vErrors===null?vErrors=[err512]:vErrors.
push(err512),errors++}if(data146.learning_rate!==void 0){let data153=data146.learning_rate;if(typeof data153=="number"&&
isFinite(data153)){if(data153<=0||isNaN(data153)){const err513={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err513]:vErrors.push(err513),errors++}}else{const err514={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err514]:vErrors.push(err514),errors++}}if(data146.momentum!==void 0){
let data154=data146.momentum;if(typeof data154=="number"&&isFinite(data154)){if(data154<0||isNaN(data154)){const err515={
instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}
if(data154>=1||isNaN(data154)){const err516={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/op\
timizer/else/then/oneOf/1/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}}else{const err517={instancePath:instancePath+"/optimizer/\
momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err517]:vErrors.push(err517),errors++}}if(data146.dampening!==void 0){let data155=data146.
dampening;if(typeof data155=="number"&&isFinite(data155)){if(data155>1||isNaN(data155)){const err518={instancePath:instancePath+
"/optimizer/dampening",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/dampening/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}if(data155<0||isNaN(
data155)){const err519={instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/properties/optimizer/else/then/on\
eOf/1/properties/dampening/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err519]:
vErrors.push(err519),errors++}}else{const err520={instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/propert\
ies/optimizer/else/then/oneOf/1/properties/dampening/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err520]:vErrors.push(err520),errors++}}if(data146.weight_decay!==void 0){let data156=data146.weight_decay;if(typeof data156==
"number"&&isFinite(data156)){if(data156<0||isNaN(data156)){const err521={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err521]:vErrors.push(err521),errors++}}else{const err522={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err522]:vErrors.push(err522),errors++}}if(data146.velocity!==void 0){
let data157=data146.velocity;if(typeof data157!="string"){const err523={instancePath:instancePath+"/optimizer/velocity",
schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/velocity/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err523]:vErrors.push(err523),errors++}if(!(data157==="sum"||data157==="mean"||data157==="steps")){const err524={
instancePath:instancePath+"/optimizer/velocity",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/velocity\
/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[1].properties.velocity.enum}};
vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}}if(data146.weight_decay_on!==void 0){let data158=data146.
weight_decay_on;if(typeof data158!="string"){const err525={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/1/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err525]:vErrors.push(err525),errors++}if(!(data158==="all"||data158==="weights")){const err526={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[1].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err526]:vErrors.push(err526),errors++}}if(data146.decoupled_weight_decay!==void 0&&typeof data146.decoupled_weight_decay!=
"boolean"){const err527={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/1/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err527]:vErrors.push(err527),errors++}}else{const err528={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err528]:vErrors.push(
err528),errors++}else if(tag5==="nesterov")if(data146&&typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===
void 0){const err529={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err529]:vErrors.push(err529),errors++}for(const key71 in data146)
if(!(key71==="type"||key71==="learning_rate"||key71==="momentum"||key71==="weight_decay"||key71==="velocity"||key71==="w\
eight_decay_on"||key71==="decoupled_weight_decay")){const err530={instancePath:instancePath+"/optimizer",schemaPath:"#/p\
roperties/optimizer/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key71}};
vErrors===null?vErrors=[err530]:vErrors.push(err530),errors++}if(data146.type!==void 0&&data146.type!=="nesterov"){const err531={
instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"nesterov"}};vErrors===null?vErrors=[err531]:vErrors.push(err531),errors++}if(data146.
learning_rate!==void 0){let data161=data146.learning_rate;if(typeof data161=="number"&&isFinite(data161)){if(data161<=0||
isNaN(data161)){const err532={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err532]:vErrors.push(err532),errors++}}else{const err533={instancePath:instancePath+"/optimizer/learning_r\
ate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/learning_rate/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err533]:vErrors.push(err533),errors++}}if(data146.momentum!==void 0){let data162=data146.
momentum;if(typeof data162=="number"&&isFinite(data162)){if(data162<0||isNaN(data162)){const err534={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/momentum/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err534]:vErrors.push(err534),errors++}if(data162>=1||isNaN(data162)){
const err535={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/2/prope\
rties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err535]:
vErrors.push(err535),errors++}}else{const err536={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/2/properties/momentum/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err536]:vErrors.push(err536),errors++}}if(data146.weight_decay!==void 0){let data163=data146.weight_decay;if(typeof data163==
"number"&&isFinite(data163)){if(data163<0||isNaN(data163)){const err537={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err537]:vErrors.push(err537),errors++}}else{const err538={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}}if(data146.velocity!==void 0){
let data164=data146.velocity;if(typeof data164!="string"){const err539={instancePath:instancePath+"/optimizer/velocity",
schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/velocity/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err539]:vErrors.push(err539),errors++}if(!(data164==="sum"||data164==="steps")){const err540={instancePath:instancePath+
"/optimizer/velocity",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/velocity/enum",keyword:"enum",params:{
allowedValues:schema11.properties.optimizer.else.then.oneOf[2].properties.velocity.enum}};vErrors===null?vErrors=[err540]:
vErrors.push(err540),errors++}}if(data146.weight_decay_on!==void 0){let data165=data146.weight_decay_on;if(typeof data165!=
"string"){const err541={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/2/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err541]:vErrors.
push(err541),errors++}if(!(data165==="all"||data165==="weights")){const err542={instancePath:instancePath+"/optimizer/we\
ight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay_on/enum",keyword:"enum",params:{
allowedValues:schema11.properties.optimizer.else.then.oneOf[2].properties.weight_decay_on.enum}};vErrors===null?vErrors=
[err542]:vErrors.push(err542),errors++}}if(data146.decoupled_weight_decay!==void 0&&typeof data146.decoupled_weight_decay!=
"boolean"){const err543={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/2/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err543]:vErrors.push(err543),errors++}}else{const err544={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err544]:vErrors.push(
err544),errors++}else if(tag5==="rmsprop")if(data146&&typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===
void 0){const err545={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/3/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err545]:vErrors.push(err545),errors++}for(const key72 in data146)
if(!func2.call(schema11.properties.optimizer.else.then.oneOf[3].properties,key72)){const err546={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key72}};vErrors===null?vErrors=[err546]:vErrors.push(err546),errors++}if(data146.type!==void 0&&data146.
type!=="rmsprop"){const err547={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then\
/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"rmsprop"}};vErrors===null?vErrors=[err547]:vErrors.
push(err547),errors++}if(data146.learning_rate!==void 0){let data168=data146.learning_rate;if(typeof data168=="number"&&
isFinite(data168)){if(data168<=0||isNaN(data168)){const err548={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err548]:vErrors.push(err548),errors++}}else{const err549={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err549]:vErrors.push(err549),errors++}}if(data146.rho!==void 0){let data169=data146.
rho;if(typeof data169=="number"&&isFinite(data169)){if(data169<0||isNaN(data169)){const err550={instancePath:instancePath+
"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/rho/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err550]:vErrors.push(err550),errors++}if(data169>=1||isNaN(data169)){const err551={
instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/rho/exclusive\
Maximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err551]:vErrors.push(err551),
errors++}}else{const err552={instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/one\
Of/3/properties/rho/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err552]:vErrors.push(err552),errors++}}
if(data146.momentum!==void 0){let data170=data146.momentum;if(typeof data170=="number"&&isFinite(data170)){if(data170<0||
isNaN(data170)){const err553={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/th\
en/oneOf/3/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err553]:
vErrors.push(err553),errors++}if(data170>=1||isNaN(data170)){const err554={instancePath:instancePath+"/optimizer/momentu\
m",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err554]:vErrors.push(err554),errors++}}else{const err555={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/momentum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err555]:vErrors.push(err555),errors++}}if(data146.epsilon!==void 0){let data171=data146.
epsilon;if(typeof data171=="number"&&isFinite(data171)){if(data171<=0||isNaN(data171)){const err556={instancePath:instancePath+
"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err556]:vErrors.push(err556),errors++}}else{const err557={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err557]:vErrors.push(err557),errors++}}if(data146.weight_decay!==
void 0){let data172=data146.weight_decay;if(typeof data172=="number"&&isFinite(data172)){if(data172<0||isNaN(data172)){const err558={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/weig\
ht_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err558]:vErrors.push(err558),
errors++}}else{const err559={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else\
/then/oneOf/3/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err559]:vErrors.
push(err559),errors++}}if(data146.centered!==void 0&&typeof data146.centered!="boolean"){const err560={instancePath:instancePath+
"/optimizer/centered",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/centered/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err560]:vErrors.push(err560),errors++}if(data146.epsilon_placement!==void 0){let data174=data146.
epsilon_placement;if(typeof data174!="string"){const err561={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/epsilon_placement/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err561]:vErrors.push(err561),errors++}if(!(data174==="outside"||data174==="inside")){const err562={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon_placement/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[3].properties.epsilon_placement.enum}};vErrors===
null?vErrors=[err562]:vErrors.push(err562),errors++}}if(data146.weight_decay_on!==void 0){let data175=data146.weight_decay_on;
if(typeof data175!="string"){const err563={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/3/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err563]:vErrors.push(err563),errors++}if(!(data175==="all"||data175==="weights")){const err564={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[3].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err564]:vErrors.push(err564),errors++}}if(data146.decoupled_weight_decay!==void 0&&typeof data146.decoupled_weight_decay!=
"boolean"){const err565={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/3/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err565]:vErrors.push(err565),errors++}}else{const err566={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err566]:vErrors.push(
err566),errors++}else if(tag5==="adagrad")if(data146&&typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===
void 0){const err567={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err567]:vErrors.push(err567),errors++}for(const key73 in data146)
if(!func2.call(schema11.properties.optimizer.else.then.oneOf[4].properties,key73)){const err568={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key73}};vErrors===null?vErrors=[err568]:vErrors.push(err568),errors++}if(data146.type!==void 0&&data146.
type!=="adagrad"){const err569={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then\
/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"adagrad"}};vErrors===null?vErrors=[err569]:vErrors.
push(err569),errors++}if(data146.learning_rate!==void 0){let data178=data146.learning_rate;if(typeof data178=="number"&&
isFinite(data178)){if(data178<=0||isNaN(data178)){const err570={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/4/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err570]:vErrors.push(err570),errors++}}else{const err571={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err571]:vErrors.push(err571),errors++}}if(data146.learning_rate_decay!==
void 0){let data179=data146.learning_rate_decay;if(typeof data179=="number"&&isFinite(data179)){if(data179<0||isNaN(data179)){
const err572={instancePath:instancePath+"/optimizer/learning_rate_decay",schemaPath:"#/properties/optimizer/else/then/on\
eOf/4/properties/learning_rate_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err572]:vErrors.push(err572),errors++}}else{const err573={instancePath:instancePath+"/optimizer/learning_rate_decay",schemaPath:"\
#/properties/optimizer/else/then/oneOf/4/properties/learning_rate_decay/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err573]:vErrors.push(err573),errors++}}if(data146.initial_accumulator_value!==void 0){let data180=data146.
initial_accumulator_value;if(typeof data180=="number"&&isFinite(data180)){if(data180<0||isNaN(data180)){const err574={instancePath:instancePath+
"/optimizer/initial_accumulator_value",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/initial_accumulat\
or_value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err574]:vErrors.push(err574),
errors++}}else{const err575={instancePath:instancePath+"/optimizer/initial_accumulator_value",schemaPath:"#/properties/o\
ptimizer/else/then/oneOf/4/properties/initial_accumulator_value/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err575]:vErrors.push(err575),errors++}}if(data146.epsilon!==void 0){let data181=data146.epsilon;if(typeof data181==
"number"&&isFinite(data181)){if(data181<=0||isNaN(data181)){const err576={instancePath:instancePath+"/optimizer/epsilon",
schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err576]:vErrors.push(err576),errors++}}else{const err577={instancePath:instancePath+
"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err577]:vErrors.push(err577),errors++}}if(data146.weight_decay!==void 0){let data182=data146.
weight_decay;if(typeof data182=="number"&&isFinite(data182)){if(data182<0||isNaN(data182)){const err578={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err578]:vErrors.push(err578),errors++}}else{const err579={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err579]:vErrors.push(err579),errors++}}if(data146.
epsilon_placement!==void 0){let data183=data146.epsilon_placement;if(typeof data183!="string"){const err580={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err580]:vErrors.push(err580),errors++}if(!(data183==="outside"||data183===
"inside")){const err581={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/els\
e/then/oneOf/4/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.
then.oneOf[4].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err581]:vErrors.push(err581),errors++}}if(data146.
weight_decay_on!==void 0){let data184=data146.weight_decay_on;if(typeof data184!="string"){const err582={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err582]:vErrors.push(err582),errors++}if(!(data184==="all"||data184===
"weights")){const err583={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/4/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[4].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err583]:vErrors.push(err583),errors++}}if(data146.decoupled_weight_decay!==
void 0&&typeof data146.decoupled_weight_decay!="boolean"){const err584={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err584]:vErrors.push(err584),errors++}}else{const err585={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err585]:vErrors.push(err585),errors++}else if(tag5==="adadelta")if(data146&&typeof data146=="object"&&!Array.
isArray(data146)){if(data146.type===void 0){const err586={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err586]:
vErrors.push(err586),errors++}for(const key74 in data146)if(!(key74==="type"||key74==="learning_rate"||key74==="rho"||key74===
"epsilon"||key74==="weight_decay"||key74==="weight_decay_on"||key74==="decoupled_weight_decay")){const err587={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key74}};vErrors===null?vErrors=[err587]:vErrors.push(err587),errors++}if(data146.type!==void 0&&data146.
type!=="adadelta"){const err588={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"adadelta"}};vErrors===null?vErrors=[err588]:vErrors.
push(err588),errors++}if(data146.learning_rate!==void 0){let data187=data146.learning_rate;if(typeof data187=="number"&&
isFinite(data187)){if(data187<=0||isNaN(data187)){const err589={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/5/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err589]:vErrors.push(err589),errors++}}else{const err590={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err590]:vErrors.push(err590),errors++}}if(data146.rho!==void 0){let data188=data146.
rho;if(typeof data188=="number"&&isFinite(data188)){if(data188<0||isNaN(data188)){const err591={instancePath:instancePath+
"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/rho/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err591]:vErrors.push(err591),errors++}if(data188>=1||isNaN(data188)){const err592={
instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/rho/exclusive\
Maximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err592]:vErrors.push(err592),
errors++}}else{const err593={instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/one\
Of/5/properties/rho/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err593]:vErrors.push(err593),errors++}}
if(data146.epsilon!==void 0){let data189=data146.epsilon;if(typeof data189=="number"&&isFinite(data189)){if(data189<=0||
isNaN(data189)){const err594={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/5/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?
vErrors=[err594]:vErrors.push(err594),errors++}}else{const err595={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"\
#/properties/optimizer/else/then/oneOf/5/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err595]:vErrors.push(err595),errors++}}if(data146.weight_decay!==void 0){let data190=data146.weight_decay;if(typeof data190==
"number"&&isFinite(data190)){if(data190<0||isNaN(data190)){const err596={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err596]:vErrors.push(err596),errors++}}else{const err597={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err597]:vErrors.push(err597),errors++}}if(data146.weight_decay_on!==
void 0){let data191=data146.weight_decay_on;if(typeof data191!="string"){const err598={instancePath:instancePath+"/optim\
izer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay_on/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err598]:vErrors.push(err598),errors++}if(!(data191==="all"||data191===
"weights")){const err599={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/5/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[5].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err599]:vErrors.push(err599),errors++}}if(data146.decoupled_weight_decay!==
void 0&&typeof data146.decoupled_weight_decay!="boolean"){const err600={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err600]:vErrors.push(err600),errors++}}else{const err601={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err601]:vErrors.push(err601),errors++}else if(tag5==="adam")if(data146&&typeof data146=="object"&&!Array.isArray(
data146)){if(data146.type===void 0){const err602={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimi\
zer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err602]:vErrors.
push(err602),errors++}for(const key75 in data146)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[6].properties,
key75)){const err603={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/6/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key75}};vErrors===null?vErrors=[err603]:vErrors.
push(err603),errors++}if(data146.type!==void 0&&data146.type!=="adam"){const err604={instancePath:instancePath+"/optimiz\
er/type",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
adam"}};vErrors===null?vErrors=[err604]:vErrors.push(err604),errors++}if(data146.learning_rate!==void 0){let data194=data146.
learning_rate;if(typeof data194=="number"&&isFinite(data194)){if(data194<=0||isNaN(data194)){const err605={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err605]:vErrors.push(err605),errors++}}else{
const err606={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/6/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err606]:vErrors.push(err606),
errors++}}if(data146.beta_1!==void 0){let data195=data146.beta_1;if(typeof data195=="number"&&isFinite(data195)){if(data195<
0||isNaN(data195)){const err607={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/6/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err607]:
vErrors.push(err607),errors++}if(data195>=1||isNaN(data195)){const err608={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err608]:vErrors.push(err608),errors++}}else{const err609={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err609]:vErrors.push(err609),errors++}}if(data146.beta_2!==void 0){let data196=data146.
beta_2;if(typeof data196=="number"&&isFinite(data196)){if(data196<0||isNaN(data196)){const err610={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err610]:vErrors.push(err610),errors++}if(data196>=1||isNaN(data196)){const err611={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err611]:vErrors.push(
err611),errors++}}else{const err612={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/6/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err612]:vErrors.push(
err612),errors++}}if(data146.epsilon!==void 0){let data197=data146.epsilon;if(typeof data197=="number"&&isFinite(data197)){
if(data197<=0||isNaN(data197)){const err613={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/6/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err613]:vErrors.push(err613),errors++}}else{const err614={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err614]:vErrors.push(err614),errors++}}if(data146.weight_decay!==void 0){let data198=data146.
weight_decay;if(typeof data198=="number"&&isFinite(data198)){if(data198<0||isNaN(data198)){const err615={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err615]:vErrors.push(err615),errors++}}else{const err616={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err616]:vErrors.push(err616),errors++}}if(data146.
epsilon_placement!==void 0){let data199=data146.epsilon_placement;if(typeof data199!="string"){const err617={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err617]:vErrors.push(err617),errors++}if(!(data199==="outside"||data199===
"hat"||data199==="inside")){const err618={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/propert\
ies/optimizer/else/then/oneOf/6/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.
optimizer.else.then.oneOf[6].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err618]:vErrors.push(err618),errors++}}
if(data146.weight_decay_on!==void 0){let data200=data146.weight_decay_on;if(typeof data200!="string"){const err619={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err619]:vErrors.push(err619),errors++}if(!(data200==="all"||data200===
"weights")){const err620={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/6/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[6].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err620]:vErrors.push(err620),errors++}}if(data146.decoupled_weight_decay!==
void 0&&typeof data146.decoupled_weight_decay!="boolean"){const err621={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err621]:vErrors.push(err621),errors++}}else{const err622={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err622]:vErrors.push(err622),errors++}else if(tag5==="amsgrad")if(data146&&typeof data146=="object"&&!Array.
isArray(data146)){if(data146.type===void 0){const err623={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err623]:
vErrors.push(err623),errors++}for(const key76 in data146)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[7].
properties,key76)){const err624={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/one\
Of/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key76}};vErrors===null?vErrors=[err624]:
vErrors.push(err624),errors++}if(data146.type!==void 0&&data146.type!=="amsgrad"){const err625={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
amsgrad"}};vErrors===null?vErrors=[err625]:vErrors.push(err625),errors++}if(data146.learning_rate!==void 0){let data203=data146.
learning_rate;if(typeof data203=="number"&&isFinite(data203)){if(data203<=0||isNaN(data203)){const err626={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err626]:vErrors.push(err626),errors++}}else{
const err627={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/7/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err627]:vErrors.push(err627),
errors++}}if(data146.beta_1!==void 0){let data204=data146.beta_1;if(typeof data204=="number"&&isFinite(data204)){if(data204<
0||isNaN(data204)){const err628={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err628]:
vErrors.push(err628),errors++}if(data204>=1||isNaN(data204)){const err629={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err629]:vErrors.push(err629),errors++}}else{const err630={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err630]:vErrors.push(err630),errors++}}if(data146.beta_2!==void 0){let data205=data146.
beta_2;if(typeof data205=="number"&&isFinite(data205)){if(data205<0||isNaN(data205)){const err631={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err631]:vErrors.push(err631),errors++}if(data205>=1||isNaN(data205)){const err632={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err632]:vErrors.push(
err632),errors++}}else{const err633={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/7/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err633]:vErrors.push(
err633),errors++}}if(data146.epsilon!==void 0){let data206=data146.epsilon;if(typeof data206=="number"&&isFinite(data206)){
if(data206<=0||isNaN(data206)){const err634={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/7/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err634]:vErrors.push(err634),errors++}}else{const err635={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err635]:vErrors.push(err635),errors++}}if(data146.weight_decay!==void 0){let data207=data146.
weight_decay;if(typeof data207=="number"&&isFinite(data207)){if(data207<0||isNaN(data207)){const err636={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err636]:vErrors.push(err636),errors++}}else{const err637={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err637]:vErrors.push(err637),errors++}}if(data146.
epsilon_placement!==void 0){let data208=data146.epsilon_placement;if(typeof data208!="string"){const err638={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err638]:vErrors.push(err638),errors++}if(!(data208==="outside"||data208===
"hat")){const err639={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[7].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err639]:vErrors.push(err639),errors++}}if(data146.weight_decay_on!==
void 0){let data209=data146.weight_decay_on;if(typeof data209!="string"){const err640={instancePath:instancePath+"/optim\
izer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weight_decay_on/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err640]:vErrors.push(err640),errors++}if(!(data209==="all"||data209===
"weights")){const err641={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/7/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[7].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err641]:vErrors.push(err641),errors++}}if(data146.decoupled_weight_decay!==
void 0&&typeof data146.decoupled_weight_decay!="boolean"){const err642={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err642]:vErrors.push(err642),errors++}}else{const err643={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err643]:vErrors.push(err643),errors++}else if(tag5==="adamw")if(data146&&typeof data146=="object"&&!Array.
isArray(data146)){if(data146.type===void 0){const err644={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err644]:
vErrors.push(err644),errors++}for(const key77 in data146)if(!(key77==="type"||key77==="learning_rate"||key77==="beta_1"||
key77==="beta_2"||key77==="epsilon"||key77==="weight_decay"||key77==="epsilon_placement"||key77==="weight_decay_on")){const err645={
instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key77}};vErrors===null?vErrors=[err645]:vErrors.push(err645),errors++}if(data146.
type!==void 0&&data146.type!=="adamw"){const err646={instancePath:instancePath+"/optimizer/type",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"adamw"}};vErrors===null?vErrors=
[err646]:vErrors.push(err646),errors++}if(data146.learning_rate!==void 0){let data212=data146.learning_rate;if(typeof data212==
"number"&&isFinite(data212)){if(data212<=0||isNaN(data212)){const err647={instancePath:instancePath+"/optimizer/learning\
_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/learning_rate/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err647]:vErrors.push(err647),errors++}}else{const err648={
instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/lea\
rning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err648]:vErrors.push(err648),errors++}}if(data146.
beta_1!==void 0){let data213=data146.beta_1;if(typeof data213=="number"&&isFinite(data213)){if(data213<0||isNaN(data213)){
const err649={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/8/propert\
ies/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err649]:vErrors.push(err649),
errors++}if(data213>=1||isNaN(data213)){const err650={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/proper\
ties/optimizer/else/then/oneOf/8/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err650]:vErrors.push(err650),errors++}}else{const err651={instancePath:instancePath+"/optimizer/\
beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_1/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err651]:vErrors.push(err651),errors++}}if(data146.beta_2!==void 0){let data214=data146.beta_2;if(typeof data214==
"number"&&isFinite(data214)){if(data214<0||isNaN(data214)){const err652={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"\
#/properties/optimizer/else/then/oneOf/8/properties/beta_2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err652]:vErrors.push(err652),errors++}if(data214>=1||isNaN(data214)){const err653={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_2/exclusiveMaximum",keyword:"ex\
clusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err653]:vErrors.push(err653),errors++}}else{const err654={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_2/typ\
e",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err654]:vErrors.push(err654),errors++}}if(data146.epsilon!==
void 0){let data215=data146.epsilon;if(typeof data215=="number"&&isFinite(data215)){if(data215<=0||isNaN(data215)){const err655={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/epsilon/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err655]:vErrors.push(
err655),errors++}}else{const err656={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/e\
lse/then/oneOf/8/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err656]:vErrors.
push(err656),errors++}}if(data146.weight_decay!==void 0){let data216=data146.weight_decay;if(typeof data216=="number"&&isFinite(
data216)){if(data216<0||isNaN(data216)){const err657={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/8/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err657]:vErrors.push(err657),errors++}}else{const err658={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err658]:vErrors.push(err658),errors++}}if(data146.epsilon_placement!==void 0){let data217=data146.
epsilon_placement;if(typeof data217!="string"){const err659={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"\
#/properties/optimizer/else/then/oneOf/8/properties/epsilon_placement/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err659]:vErrors.push(err659),errors++}if(!(data217==="outside"||data217==="hat"||data217==="inside")){const err660={
instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties\
/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[8].properties.
epsilon_placement.enum}};vErrors===null?vErrors=[err660]:vErrors.push(err660),errors++}}if(data146.weight_decay_on!==void 0){
let data218=data146.weight_decay_on;if(typeof data218!="string"){const err661={instancePath:instancePath+"/optimizer/wei\
ght_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/weight_decay_on/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err661]:vErrors.push(err661),errors++}if(!(data218==="all"||data218==="weights")){
const err662={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/\
8/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[8].
properties.weight_decay_on.enum}};vErrors===null?vErrors=[err662]:vErrors.push(err662),errors++}}}else{const err663={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err663]:vErrors.push(err663),errors++}else if(tag5==="adamax")if(data146&&typeof data146=="object"&&!Array.
isArray(data146)){if(data146.type===void 0){const err664={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err664]:
vErrors.push(err664),errors++}for(const key78 in data146)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[9].
properties,key78)){const err665={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/one\
Of/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key78}};vErrors===null?vErrors=[err665]:
vErrors.push(err665),errors++}if(data146.type!==void 0&&data146.type!=="adamax"){const err666={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"\
adamax"}};vErrors===null?vErrors=[err666]:vErrors.push(err666),errors++}if(data146.learning_rate!==void 0){let data220=data146.
learning_rate;if(typeof data220=="number"&&isFinite(data220)){if(data220<=0||isNaN(data220)){const err667={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err667]:vErrors.push(err667),errors++}}else{
const err668={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/9/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err668]:vErrors.push(err668),
errors++}}if(data146.beta_1!==void 0){let data221=data146.beta_1;if(typeof data221=="number"&&isFinite(data221)){if(data221<
0||isNaN(data221)){const err669={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/9/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err669]:
vErrors.push(err669),errors++}if(data221>=1||isNaN(data221)){const err670={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err670]:vErrors.push(err670),errors++}}else{const err671={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err671]:vErrors.push(err671),errors++}}if(data146.beta_2!==void 0){let data222=data146.
beta_2;if(typeof data222=="number"&&isFinite(data222)){if(data222<0||isNaN(data222)){const err672={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err672]:vErrors.push(err672),errors++}if(data222>=1||isNaN(data222)){const err673={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err673]:vErrors.push(
err673),errors++}}else{const err674={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/9/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err674]:vErrors.push(
err674),errors++}}if(data146.epsilon!==void 0){let data223=data146.epsilon;if(typeof data223=="number"&&isFinite(data223)){
if(data223<=0||isNaN(data223)){const err675={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/9/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err675]:vErrors.push(err675),errors++}}else{const err676={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err676]:vErrors.push(err676),errors++}}if(data146.weight_decay!==void 0){let data224=data146.
weight_decay;if(typeof data224=="number"&&isFinite(data224)){if(data224<0||isNaN(data224)){const err677={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err677]:vErrors.push(err677),errors++}}else{const err678={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err678]:vErrors.push(err678),errors++}}if(data146.
epsilon_placement!==void 0){let data225=data146.epsilon_placement;if(typeof data225!="string"){const err679={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err679]:vErrors.push(err679),errors++}if(!(data225==="inside"||data225===
"outside")){const err680={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/9/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.
then.oneOf[9].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err680]:vErrors.push(err680),errors++}}if(data146.
weight_decay_on!==void 0){let data226=data146.weight_decay_on;if(typeof data226!="string"){const err681={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err681]:vErrors.push(err681),errors++}if(!(data226==="all"||data226===
"weights")){const err682={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/9/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[9].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err682]:vErrors.push(err682),errors++}}if(data146.decoupled_weight_decay!==
void 0&&typeof data146.decoupled_weight_decay!="boolean"){const err683={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err683]:vErrors.push(err683),errors++}}else{const err684={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err684]:vErrors.push(err684),errors++}else if(tag5==="nadam")if(data146&&typeof data146=="object"&&!Array.
isArray(data146)){if(data146.type===void 0){const err685={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err685]:
vErrors.push(err685),errors++}for(const key79 in data146)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[10].
properties,key79)){const err686={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/one\
Of/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key79}};vErrors===null?vErrors=[err686]:
vErrors.push(err686),errors++}if(data146.type!==void 0&&data146.type!=="nadam"){const err687={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"\
nadam"}};vErrors===null?vErrors=[err687]:vErrors.push(err687),errors++}if(data146.learning_rate!==void 0){let data229=data146.
learning_rate;if(typeof data229=="number"&&isFinite(data229)){if(data229<=0||isNaN(data229)){const err688={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/learning_rate/exclusiveMinim\
um",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err688]:vErrors.push(err688),errors++}}else{
const err689={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/10\
/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err689]:vErrors.push(err689),
errors++}}if(data146.beta_1!==void 0){let data230=data146.beta_1;if(typeof data230=="number"&&isFinite(data230)){if(data230<
0||isNaN(data230)){const err690={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/10/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err690]:
vErrors.push(err690),errors++}if(data230>=1||isNaN(data230)){const err691={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err691]:vErrors.push(err691),errors++}}else{const err692={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err692]:vErrors.push(err692),errors++}}if(data146.beta_2!==void 0){let data231=data146.
beta_2;if(typeof data231=="number"&&isFinite(data231)){if(data231<0||isNaN(data231)){const err693={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err693]:vErrors.push(err693),errors++}if(data231>=1||isNaN(data231)){const err694={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_2/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err694]:vErrors.push(
err694),errors++}}else{const err695={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/10/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err695]:vErrors.
push(err695),errors++}}if(data146.epsilon!==void 0){let data232=data146.epsilon;if(typeof data232=="number"&&isFinite(data232)){
if(data232<=0||isNaN(data232)){const err696={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/10/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err696]:vErrors.push(err696),errors++}}else{const err697={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"num\
ber"}};vErrors===null?vErrors=[err697]:vErrors.push(err697),errors++}}if(data146.momentum_decay!==void 0){let data233=data146.
momentum_decay;if(typeof data233=="number"&&isFinite(data233)){if(data233<0||isNaN(data233)){const err698={instancePath:instancePath+
"/optimizer/momentum_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/momentum_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err698]:vErrors.push(err698),errors++}}else{const err699={
instancePath:instancePath+"/optimizer/momentum_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/m\
omentum_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err699]:vErrors.push(err699),errors++}}
if(data146.weight_decay!==void 0){let data234=data146.weight_decay;if(typeof data234=="number"&&isFinite(data234)){if(data234<
0||isNaN(data234)){const err700={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/\
else/then/oneOf/10/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err700]:vErrors.push(err700),errors++}}else{const err701={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"\
#/properties/optimizer/else/then/oneOf/10/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err701]:vErrors.push(err701),errors++}}if(data146.weight_decay_on!==void 0){let data235=data146.weight_decay_on;
if(typeof data235!="string"){const err702={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/10/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err702]:vErrors.push(err702),errors++}if(!(data235==="all"||data235==="weights")){const err703={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[10].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err703]:vErrors.push(err703),errors++}}if(data146.decoupled_weight_decay!==void 0&&typeof data146.decoupled_weight_decay!=
"boolean"){const err704={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/10/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err704]:vErrors.push(err704),errors++}}else{const err705={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err705]:vErrors.push(
err705),errors++}else if(tag5==="radam")if(data146&&typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===
void 0){const err706={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/11/requi\
red",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err706]:vErrors.push(err706),errors++}for(const key80 in data146)
if(!(key80==="type"||key80==="learning_rate"||key80==="beta_1"||key80==="beta_2"||key80==="epsilon"||key80==="weight_dec\
ay"||key80==="weight_decay_on"||key80==="decoupled_weight_decay")){const err707={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key80}};
vErrors===null?vErrors=[err707]:vErrors.push(err707),errors++}if(data146.type!==void 0&&data146.type!=="radam"){const err708={
instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/type/const",
keyword:"const",params:{allowedValue:"radam"}};vErrors===null?vErrors=[err708]:vErrors.push(err708),errors++}if(data146.
learning_rate!==void 0){let data238=data146.learning_rate;if(typeof data238=="number"&&isFinite(data238)){if(data238<=0||
isNaN(data238)){const err709={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/11/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err709]:vErrors.push(err709),errors++}}else{const err710={instancePath:instancePath+"/optimizer/\
learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/learning_rate/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err710]:vErrors.push(err710),errors++}}if(data146.beta_1!==void 0){let data239=data146.
beta_1;if(typeof data239=="number"&&isFinite(data239)){if(data239<0||isNaN(data239)){const err711={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_1/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err711]:vErrors.push(err711),errors++}if(data239>=1||isNaN(data239)){const err712={
instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_1/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err712]:vErrors.push(
err712),errors++}}else{const err713={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/11/properties/beta_1/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err713]:vErrors.
push(err713),errors++}}if(data146.beta_2!==void 0){let data240=data146.beta_2;if(typeof data240=="number"&&isFinite(data240)){
if(data240<0||isNaN(data240)){const err714={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optim\
izer/else/then/oneOf/11/properties/beta_2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err714]:vErrors.push(err714),errors++}if(data240>=1||isNaN(data240)){const err715={instancePath:instancePath+"/optimize\
r/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_2/exclusiveMaximum",keyword:"exclusiveMa\
ximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err715]:vErrors.push(err715),errors++}}else{const err716={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_2/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err716]:vErrors.push(err716),errors++}}if(data146.epsilon!==
void 0){let data241=data146.epsilon;if(typeof data241=="number"&&isFinite(data241)){if(data241<=0||isNaN(data241)){const err717={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/epsilon/\
exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err717]:vErrors.push(
err717),errors++}}else{const err718={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/e\
lse/then/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err718]:vErrors.
push(err718),errors++}}if(data146.weight_decay!==void 0){let data242=data146.weight_decay;if(typeof data242=="number"&&isFinite(
data242)){if(data242<0||isNaN(data242)){const err719={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/11/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err719]:vErrors.push(err719),errors++}}else{const err720={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err720]:vErrors.push(err720),errors++}}if(data146.weight_decay_on!==void 0){let data243=data146.
weight_decay_on;if(typeof data243!="string"){const err721={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/11/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err721]:vErrors.push(err721),errors++}if(!(data243==="all"||data243==="weights")){const err722={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[11].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err722]:vErrors.push(err722),errors++}}if(data146.decoupled_weight_decay!==void 0&&typeof data146.decoupled_weight_decay!=
"boolean"){const err723={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/11/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err723]:vErrors.push(err723),errors++}}else{const err724={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err724]:vErrors.push(
err724),errors++}else if(tag5==="lion")if(data146&&typeof data146=="object"&&!Array.isArray(data146)){if(data146.type===
void 0){const err725={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/12/requi\
red",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err725]:vErrors.push(err725),errors++}for(const key81 in data146)
if(!(key81==="type"||key81==="learning_rate"||key81==="beta_1"||key81==="beta_2"||key81==="weight_decay"||key81==="weigh\
t_decay_on")){const err726={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/12\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key81}};vErrors===null?vErrors=[err726]:
vErrors.push(err726),errors++}if(data146.type!==void 0&&data146.type!=="lion"){const err727={instancePath:instancePath+"\
/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"\
lion"}};vErrors===null?vErrors=[err727]:vErrors.push(err727),errors++}if(data146.learning_rate!==void 0){let data246=data146.
learning_rate;if(typeof data246=="number"&&isFinite(data246)){if(data246<=0||isNaN(data246)){const err728={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/learning_rate/exclusiveMinim\
um",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err728]:vErrors.push(err728),errors++}}else{
const err729={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/12\
/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err729]:vErrors.push(err729),
errors++}}if(data146.beta_1!==void 0){let data247=data146.beta_1;if(typeof data247=="number"&&isFinite(data247)){if(data247<
0||isNaN(data247)){const err730={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/12/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err730]:
vErrors.push(err730),errors++}if(data247>=1||isNaN(data247)){const err731={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err731]:vErrors.push(err731),errors++}}else{const err732={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err732]:vErrors.push(err732),errors++}}if(data146.beta_2!==void 0){let data248=data146.
beta_2;if(typeof data248=="number"&&isFinite(data248)){if(data248<0||isNaN(data248)){const err733={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err733]:vErrors.push(err733),errors++}if(data248>=1||isNaN(data248)){const err734={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_2/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err734]:vErrors.push(
err734),errors++}}else{const err735={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/12/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err735]:vErrors.
push(err735),errors++}}if(data146.weight_decay!==void 0){let data249=data146.weight_decay;if(typeof data249=="number"&&isFinite(
data249)){if(data249<0||isNaN(data249)){const err736={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/12/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err736]:vErrors.push(err736),errors++}}else{const err737={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err737]:vErrors.push(err737),errors++}}if(data146.weight_decay_on!==void 0){let data250=data146.
weight_decay_on;if(typeof data250!="string"){const err738={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/12/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err738]:vErrors.push(err738),errors++}if(!(data250==="all"||data250==="weights")){const err739={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[12].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err739]:vErrors.push(err739),errors++}}}else{const err740={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err740]:vErrors.
push(err740),errors++}else{const err741={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag5}};vErrors===null?vErrors=[err741]:
vErrors.push(err741),errors++}else{const err742={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimiz\
er/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag5}};vErrors===null?vErrors=
[err742]:vErrors.push(err742),errors++}}else{const err743={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err743]:vErrors.push(err743),
errors++}var _valid18=_errs532===errors;valid165=_valid18,ifClause15="then"}else{const _errs769=errors;if(typeof data146!=
"string"&&!(data146&&typeof data146=="object"&&!Array.isArray(data146))){const err744={instancePath:instancePath+"/optim\
izer",schemaPath:"#/properties/optimizer/else/else/type",keyword:"type",params:{type:schema11.properties.optimizer.else.
else.type}};vErrors===null?vErrors=[err744]:vErrors.push(err744),errors++}var _valid18=_errs769===errors;valid165=_valid18,
ifClause15="else"}if(!valid165){const err745={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/\
else/if",keyword:"if",params:{failingKeyword:ifClause15}};vErrors===null?vErrors=[err745]:vErrors.push(err745),errors++}
var _valid17=_errs528===errors;valid164=_valid17,ifClause14="else"}if(!valid164){const err746={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/if",keyword:"if",params:{failingKeyword:ifClause14}};vErrors===null?vErrors=
[err746]:vErrors.push(err746),errors++}}if(data.training!==void 0){let data251=data.training;const _errs773=errors,_errs774=errors;
if(data251&&typeof data251=="object"&&!Array.isArray(data251)){let missing5;if(data251.epochs===void 0&&(missing5="epoch\
s")||data251.iterations===void 0&&(missing5="iterations")){const err747={};vErrors===null?vErrors=[err747]:vErrors.push(
err747),errors++}}var valid193=_errs774===errors;if(valid193){const err748={instancePath:instancePath+"/training",schemaPath:"\
#/properties/training/not",keyword:"not",params:{}};vErrors===null?vErrors=[err748]:vErrors.push(err748),errors++}else errors=
_errs773,vErrors!==null&&(_errs773?vErrors.length=_errs773:vErrors=null);if(data251&&typeof data251=="object"&&!Array.isArray(
data251)){for(const key82 in data251)if(!(key82==="epochs"||key82==="iterations"||key82==="batch_size"||key82==="seed"||
key82==="schedule"||key82==="clip"||key82==="input_gradient"||key82==="metrics")){const err749={instancePath:instancePath+
"/training",schemaPath:"#/properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key82}};
vErrors===null?vErrors=[err749]:vErrors.push(err749),errors++}if(data251.epochs!==void 0){let data252=data251.epochs;if(!(typeof data252==
"number"&&!(data252%1)&&!isNaN(data252)&&isFinite(data252))){const err750={instancePath:instancePath+"/training/epochs",
schemaPath:"#/properties/training/properties/epochs/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err750]:vErrors.push(err750),errors++}if(typeof data252=="number"&&isFinite(data252)){if(data252>2147483647||isNaN(data252)){
const err751={instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properties/epochs/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err751]:vErrors.push(err751),errors++}
if(data252<1||isNaN(data252)){const err752={instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/traini\
ng/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err752]:vErrors.
push(err752),errors++}}}if(data251.iterations!==void 0){let data253=data251.iterations;if(!(typeof data253=="number"&&!(data253%
1)&&!isNaN(data253)&&isFinite(data253))){const err753={instancePath:instancePath+"/training/iterations",schemaPath:"#/pr\
operties/training/properties/iterations/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err753]:vErrors.
push(err753),errors++}if(typeof data253=="number"&&isFinite(data253)){if(data253>2147483647||isNaN(data253)){const err754={
instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/properties/iterations/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err754]:vErrors.push(err754),errors++}if(data253<
1||isNaN(data253)){const err755={instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/prop\
erties/iterations/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err755]:vErrors.push(
err755),errors++}}}if(data251.batch_size!==void 0){let data254=data251.batch_size;const _errs781=errors;let valid195=!0;
const _errs782=errors;if(!(typeof data254=="number"&&isFinite(data254))){const err756={};vErrors===null?vErrors=[err756]:
vErrors.push(err756),errors++}var _valid19=_errs782===errors;errors=_errs781,vErrors!==null&&(_errs781?vErrors.length=_errs781:
vErrors=null);let ifClause16;if(_valid19){const _errs784=errors;if(!(typeof data254=="number"&&!(data254%1)&&!isNaN(data254)&&
isFinite(data254))){const err757={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/pro\
perties/batch_size/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err757]:vErrors.push(err757),
errors++}if(typeof data254=="number"&&isFinite(data254)){if(data254>2147483647||isNaN(data254)){const err758={instancePath:instancePath+
"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};vErrors===null?vErrors=[err758]:vErrors.push(err758),errors++}if(data254<1||isNaN(data254)){const err759={
instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err759]:vErrors.push(err759),errors++}}var _valid19=_errs784===
errors;valid195=_valid19,ifClause16="then"}else{const _errs786=errors,_errs787=errors;let valid196=!0;const _errs788=errors;
if(typeof data254!="string"){const err760={};vErrors===null?vErrors=[err760]:vErrors.push(err760),errors++}var _valid20=_errs788===
errors;errors=_errs787,vErrors!==null&&(_errs787?vErrors.length=_errs787:vErrors=null);let ifClause17;if(_valid20){const _errs790=errors;
if(typeof data254!="string"){const err761={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/tra\
ining/properties/batch_size/else/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err761]:vErrors.
push(err761),errors++}if(data254!=="full"){const err762={instancePath:instancePath+"/training/batch_size",schemaPath:"#/\
properties/training/properties/batch_size/else/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.
properties.batch_size.else.then.enum}};vErrors===null?vErrors=[err762]:vErrors.push(err762),errors++}var _valid20=_errs790===
errors;valid196=_valid20,ifClause17="then"}else{const _errs792=errors;if(!(typeof data254=="number"&&!(data254%1)&&!isNaN(
data254)&&isFinite(data254))&&typeof data254!="string"){const err763={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.
batch_size.else.else.type}};vErrors===null?vErrors=[err763]:vErrors.push(err763),errors++}var _valid20=_errs792===errors;
valid196=_valid20,ifClause17="else"}if(!valid196){const err764={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/else/if",keyword:"if",params:{failingKeyword:ifClause17}};vErrors===null?vErrors=
[err764]:vErrors.push(err764),errors++}var _valid19=_errs786===errors;valid195=_valid19,ifClause16="else"}if(!valid195){
const err765={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/i\
f",keyword:"if",params:{failingKeyword:ifClause16}};vErrors===null?vErrors=[err765]:vErrors.push(err765),errors++}}if(data251.
seed!==void 0){let data255=data251.seed;if(!(typeof data255=="number"&&!(data255%1)&&!isNaN(data255)&&isFinite(data255))){
const err766={instancePath:instancePath+"/training/seed",schemaPath:"#/properties/training/properties/seed/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err766]:vErrors.push(err766),errors++}if(typeof data255=="number"&&
isFinite(data255)){if(data255>9007199254740991||isNaN(data255)){const err767={instancePath:instancePath+"/training/seed",
schemaPath:"#/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
vErrors===null?vErrors=[err767]:vErrors.push(err767),errors++}if(data255<0||isNaN(data255)){const err768={instancePath:instancePath+
"/training/seed",schemaPath:"#/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err768]:vErrors.push(err768),errors++}}}if(data251.schedule!==void 0){let data256=data251.schedule;
const _errs797=errors;let valid197=!0;const _errs798=errors;if(typeof data256!="string"){const err769={};vErrors===null?
vErrors=[err769]:vErrors.push(err769),errors++}var _valid21=_errs798===errors;errors=_errs797,vErrors!==null&&(_errs797?
vErrors.length=_errs797:vErrors=null);let ifClause18;if(_valid21){const _errs800=errors;if(typeof data256!="string"){const err770={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/then/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err770]:vErrors.push(err770),errors++}if(!(data256==="constant"||data256===
"step"||data256==="exponential"||data256==="inverse_time"||data256==="polynomial"||data256==="cosine"||data256==="cosine\
_restarts"||data256==="one_cycle"||data256==="piecewise"||data256==="reduce_on_plateau")){const err771={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/then/enum",keyword:"enum",params:{allowedValues:schema11.
properties.training.properties.schedule.then.enum}};vErrors===null?vErrors=[err771]:vErrors.push(err771),errors++}var _valid21=_errs800===
errors;valid197=_valid21,ifClause18="then"}else{const _errs802=errors,_errs803=errors;let valid198=!0;const _errs804=errors;
if(!(data256&&typeof data256=="object"&&!Array.isArray(data256))){const err772={};vErrors===null?vErrors=[err772]:vErrors.
push(err772),errors++}var _valid22=_errs804===errors;errors=_errs803,vErrors!==null&&(_errs803?vErrors.length=_errs803:vErrors=
null);let ifClause19;if(_valid22){const _errs806=errors;if(data256&&typeof data256=="object"&&!Array.isArray(data256)){const tag6=data256.
type;if(typeof tag6=="string")if(tag6==="constant")if(data256&&typeof data256=="object"&&!Array.isArray(data256)){if(data256.
type===void 0){const err773={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties\
/schedule/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err773]:
vErrors.push(err773),errors++}for(const key83 in data256)if(!(key83==="type"||key83==="warmup"||key83==="by")){const err774={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key83}};vErrors===null?vErrors=[err774]:vErrors.
push(err774),errors++}if(data256.type!==void 0&&data256.type!=="constant"){const err775={instancePath:instancePath+"/tra\
ining/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"constant"}};vErrors===null?vErrors=[err775]:vErrors.push(err775),errors++}if(data256.warmup!==
void 0){let data258=data256.warmup;if(typeof data258=="number"&&isFinite(data258)){if(data258<0||isNaN(data258)){const err776={
instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/0/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err776]:vErrors.
push(err776),errors++}}else{const err777={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/0/properties/warmup/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err777]:vErrors.push(err777),errors++}}if(data256.by!==void 0){let data259=data256.by;if(typeof data259!="\
string"){const err778={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/0/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err778]:vErrors.
push(err778),errors++}if(!(data259==="step"||data259==="epoch")){const err779={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/properties/by/enum",keyword:"enum",params:{
allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[0].properties.by.enum}};vErrors===null?vErrors=
[err779]:vErrors.push(err779),errors++}}}else{const err780={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err780]:vErrors.push(err780),errors++}else if(tag6==="step")if(data256&&typeof data256=="object"&&!Array.isArray(data256)){
if(data256.type===void 0){const err781={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training\
/properties/schedule/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err781]:vErrors.push(err781),errors++}for(const key84 in data256)if(!(key84==="type"||key84==="factor"||key84==="every"||
key84==="by")){const err782={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties\
/schedule/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key84}};vErrors===
null?vErrors=[err782]:vErrors.push(err782),errors++}if(data256.type!==void 0&&data256.type!=="step"){const err783={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/type/const",
keyword:"const",params:{allowedValue:"step"}};vErrors===null?vErrors=[err783]:vErrors.push(err783),errors++}if(data256.factor!==
void 0){let data261=data256.factor;if(typeof data261=="number"&&isFinite(data261)){if(data261>1||isNaN(data261)){const err784={
instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/1/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err784]:vErrors.
push(err784),errors++}if(data261<=0||isNaN(data261)){const err785={instancePath:instancePath+"/training/schedule/factor",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/factor/exclusiveMinimum",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err785]:vErrors.push(err785),errors++}}else{const err786={
instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/1/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err786]:vErrors.push(err786),
errors++}}if(data256.every!==void 0){let data262=data256.every;if(typeof data262=="number"&&isFinite(data262)){if(data262<
1||isNaN(data262)){const err787={instancePath:instancePath+"/training/schedule/every",schemaPath:"#/properties/training/\
properties/schedule/else/then/oneOf/1/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err787]:vErrors.push(err787),errors++}}else{const err788={instancePath:instancePath+"/training/schedule/ev\
ery",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/every/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err788]:vErrors.push(err788),errors++}}if(data256.by!==void 0){let data263=data256.
by;if(typeof data263!="string"){const err789={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/1/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err789]:vErrors.push(err789),errors++}if(!(data263==="epoch"||data263==="step")){const err790={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[1].properties.by.enum}};vErrors===
null?vErrors=[err790]:vErrors.push(err790),errors++}}}else{const err791={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err791]:vErrors.push(err791),errors++}else if(tag6==="exponential")if(data256&&typeof data256=="object"&&!Array.
isArray(data256)){if(data256.type===void 0){const err792={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err792]:vErrors.push(err792),errors++}for(const key85 in data256)if(!(key85==="type"||key85==="factor"||key85===
"by")){const err793={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key85}};vErrors===null?
vErrors=[err793]:vErrors.push(err793),errors++}if(data256.type!==void 0&&data256.type!=="exponential"){const err794={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"exponential"}};vErrors===null?vErrors=[err794]:vErrors.push(err794),errors++}if(data256.
factor!==void 0){let data265=data256.factor;if(typeof data265=="number"&&isFinite(data265)){if(data265>1||isNaN(data265)){
const err795={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=
[err795]:vErrors.push(err795),errors++}if(data265<=0||isNaN(data265)){const err796={instancePath:instancePath+"/training\
/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/factor/exclusiveMin\
imum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err796]:vErrors.push(err796),errors++}}else{
const err797={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err797]:vErrors.
push(err797),errors++}}if(data256.by!==void 0){let data266=data256.by;if(typeof data266!="string"){const err798={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/by/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err798]:vErrors.push(err798),errors++}if(!(data266==="epoch"||data266===
"step")){const err799={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/2/properties/by/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.
schedule.else.then.oneOf[2].properties.by.enum}};vErrors===null?vErrors=[err799]:vErrors.push(err799),errors++}}}else{const err800={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err800]:vErrors.push(err800),errors++}else if(tag6===
"inverse_time")if(data256&&typeof data256=="object"&&!Array.isArray(data256)){if(data256.type===void 0){const err801={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};vErrors===null?vErrors=[err801]:vErrors.push(err801),errors++}for(const key86 in data256)
if(!(key86==="type"||key86==="rate"||key86==="every"||key86==="by")){const err802={instancePath:instancePath+"/training/\
schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key86}};vErrors===null?vErrors=[err802]:vErrors.push(err802),errors++}if(data256.
type!==void 0&&data256.type!=="inverse_time"){const err803={instancePath:instancePath+"/training/schedule/type",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
inverse_time"}};vErrors===null?vErrors=[err803]:vErrors.push(err803),errors++}if(data256.rate!==void 0){let data268=data256.
rate;if(typeof data268=="number"&&isFinite(data268)){if(data268<0||isNaN(data268)){const err804={instancePath:instancePath+
"/training/schedule/rate",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/rate/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err804]:vErrors.push(err804),errors++}}else{
const err805={instancePath:instancePath+"/training/schedule/rate",schemaPath:"#/properties/training/properties/schedule/\
else/then/oneOf/3/properties/rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err805]:vErrors.push(
err805),errors++}}if(data256.every!==void 0){let data269=data256.every;if(typeof data269=="number"&&isFinite(data269)){if(data269<
1||isNaN(data269)){const err806={instancePath:instancePath+"/training/schedule/every",schemaPath:"#/properties/training/\
properties/schedule/else/then/oneOf/3/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err806]:vErrors.push(err806),errors++}}else{const err807={instancePath:instancePath+"/training/schedule/ev\
ery",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/every/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err807]:vErrors.push(err807),errors++}}if(data256.by!==void 0){let data270=data256.
by;if(typeof data270!="string"){const err808={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/3/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err808]:vErrors.push(err808),errors++}if(!(data270==="epoch"||data270==="step")){const err809={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[3].properties.by.enum}};vErrors===
null?vErrors=[err809]:vErrors.push(err809),errors++}}}else{const err810={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err810]:vErrors.push(err810),errors++}else if(tag6==="polynomial")if(data256&&typeof data256=="object"&&!Array.
isArray(data256)){if(data256.type===void 0){const err811={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err811]:vErrors.push(err811),errors++}for(const key87 in data256)if(!(key87==="type"||key87==="end"||key87===
"power"||key87==="warmup"||key87==="by")){const err812={instancePath:instancePath+"/training/schedule",schemaPath:"#/pro\
perties/training/properties/schedule/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key87}};
vErrors===null?vErrors=[err812]:vErrors.push(err812),errors++}if(data256.type!==void 0&&data256.type!=="polynomial"){const err813={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/4/properties/type/const",keyword:"const",params:{allowedValue:"polynomial"}};vErrors===null?vErrors=[err813]:vErrors.push(
err813),errors++}if(data256.end!==void 0){let data272=data256.end;if(typeof data272=="number"&&isFinite(data272)){if(data272<
0||isNaN(data272)){const err814={instancePath:instancePath+"/training/schedule/end",schemaPath:"#/properties/training/pr\
operties/schedule/else/then/oneOf/4/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err814]:vErrors.push(err814),errors++}}else{const err815={instancePath:instancePath+"/training/schedule/en\
d",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/end/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err815]:vErrors.push(err815),errors++}}if(data256.power!==void 0){let data273=data256.
power;if(typeof data273=="number"&&isFinite(data273)){if(data273<=0||isNaN(data273)){const err816={instancePath:instancePath+
"/training/schedule/power",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/power/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err816]:vErrors.push(err816),
errors++}}else{const err817={instancePath:instancePath+"/training/schedule/power",schemaPath:"#/properties/training/prop\
erties/schedule/else/then/oneOf/4/properties/power/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err817]:vErrors.push(err817),errors++}}if(data256.warmup!==void 0){let data274=data256.warmup;if(typeof data274=="number"&&
isFinite(data274)){if(data274<0||isNaN(data274)){const err818={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/4/properties/warmup/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err818]:vErrors.push(err818),errors++}}else{const err819={instancePath:instancePath+
"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/warmup/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err819]:vErrors.push(err819),errors++}}if(data256.by!==
void 0){let data275=data256.by;if(typeof data275!="string"){const err820={instancePath:instancePath+"/training/schedule/\
by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/by/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err820]:vErrors.push(err820),errors++}if(!(data275==="step"||data275==="epoch")){const err821={
instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/\
4/properties/by/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[4].
properties.by.enum}};vErrors===null?vErrors=[err821]:vErrors.push(err821),errors++}}}else{const err822={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err822]:vErrors.push(err822),errors++}else if(tag6==="cosine")if(data256&&typeof data256==
"object"&&!Array.isArray(data256)){if(data256.type===void 0){const err823={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err823]:vErrors.push(err823),errors++}for(const key88 in data256)if(!(key88==="type"||key88===
"minimum"||key88==="warmup"||key88==="by")){const err824={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key88}};
vErrors===null?vErrors=[err824]:vErrors.push(err824),errors++}if(data256.type!==void 0&&data256.type!=="cosine"){const err825={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/5/properties/type/const",keyword:"const",params:{allowedValue:"cosine"}};vErrors===null?vErrors=[err825]:vErrors.push(
err825),errors++}if(data256.minimum!==void 0){let data277=data256.minimum;if(typeof data277=="number"&&isFinite(data277)){
if(data277<0||isNaN(data277)){const err826={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/propert\
ies/training/properties/schedule/else/then/oneOf/5/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err826]:vErrors.push(err826),errors++}}else{const err827={instancePath:instancePath+"/\
training/schedule/minimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/properties/minimum/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err827]:vErrors.push(err827),errors++}}if(data256.warmup!==
void 0){let data278=data256.warmup;if(typeof data278=="number"&&isFinite(data278)){if(data278<0||isNaN(data278)){const err828={
instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/5/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err828]:vErrors.
push(err828),errors++}}else{const err829={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/5/properties/warmup/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err829]:vErrors.push(err829),errors++}}if(data256.by!==void 0){let data279=data256.by;if(typeof data279!="\
string"){const err830={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/5/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err830]:vErrors.
push(err830),errors++}if(!(data279==="step"||data279==="epoch")){const err831={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/properties/by/enum",keyword:"enum",params:{
allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[5].properties.by.enum}};vErrors===null?vErrors=
[err831]:vErrors.push(err831),errors++}}}else{const err832={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err832]:vErrors.push(err832),errors++}else if(tag6==="cosine_restarts")if(data256&&typeof data256=="object"&&!Array.isArray(
data256)){if(data256.type===void 0){const err833={instancePath:instancePath+"/training/schedule",schemaPath:"#/propertie\
s/training/properties/schedule/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err833]:vErrors.push(err833),errors++}for(const key89 in data256)if(!(key89==="type"||key89==="period"||key89===
"period_factor"||key89==="minimum"||key89==="by")){const err834={instancePath:instancePath+"/training/schedule",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key89}};vErrors===null?vErrors=[err834]:vErrors.push(err834),errors++}if(data256.type!==void 0&&data256.
type!=="cosine_restarts"){const err835={instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/tra\
ining/properties/schedule/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"cosine_restarts"}};
vErrors===null?vErrors=[err835]:vErrors.push(err835),errors++}if(data256.period!==void 0){let data281=data256.period;if(typeof data281==
"number"&&isFinite(data281)){if(data281<1||isNaN(data281)){const err836={instancePath:instancePath+"/training/schedule/p\
eriod",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/period/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err836]:vErrors.push(err836),errors++}}else{const err837={
instancePath:instancePath+"/training/schedule/period",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/6/properties/period/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err837]:vErrors.push(err837),
errors++}}if(data256.period_factor!==void 0){let data282=data256.period_factor;if(typeof data282=="number"&&isFinite(data282)){
if(data282<1||isNaN(data282)){const err838={instancePath:instancePath+"/training/schedule/period_factor",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/6/properties/period_factor/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err838]:vErrors.push(err838),errors++}}else{const err839={instancePath:instancePath+
"/training/schedule/period_factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/pe\
riod_factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err839]:vErrors.push(err839),errors++}}
if(data256.minimum!==void 0){let data283=data256.minimum;if(typeof data283=="number"&&isFinite(data283)){if(data283<0||isNaN(
data283)){const err840={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/6/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err840]:vErrors.push(err840),errors++}}else{const err841={instancePath:instancePath+"/training/schedule/mi\
nimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/minimum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err841]:vErrors.push(err841),errors++}}if(data256.by!==void 0){let data284=data256.
by;if(typeof data284!="string"){const err842={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/6/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err842]:vErrors.push(err842),errors++}if(!(data284==="epoch"||data284==="step")){const err843={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[6].properties.by.enum}};vErrors===
null?vErrors=[err843]:vErrors.push(err843),errors++}}}else{const err844={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err844]:vErrors.push(err844),errors++}else if(tag6==="one_cycle")if(data256&&typeof data256=="object"&&!Array.
isArray(data256)){if(data256.type===void 0){const err845={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err845]:vErrors.push(err845),errors++}for(const key90 in data256)if(!(key90==="type"||key90==="rise"||key90===
"start_divisor"||key90==="end_divisor"||key90==="shape"||key90==="by")){const err846={instancePath:instancePath+"/traini\
ng/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key90}};vErrors===null?vErrors=[err846]:vErrors.push(err846),errors++}if(data256.
type!==void 0&&data256.type!=="one_cycle"){const err847={instancePath:instancePath+"/training/schedule/type",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
one_cycle"}};vErrors===null?vErrors=[err847]:vErrors.push(err847),errors++}if(data256.rise!==void 0){let data286=data256.
rise;if(typeof data286=="number"&&isFinite(data286)){if(data286<0||isNaN(data286)){const err848={instancePath:instancePath+
"/training/schedule/rise",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/rise/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err848]:vErrors.push(err848),errors++}if(data286>=
1||isNaN(data286)){const err849={instancePath:instancePath+"/training/schedule/rise",schemaPath:"#/properties/training/p\
roperties/schedule/else/then/oneOf/7/properties/rise/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",
limit:1}};vErrors===null?vErrors=[err849]:vErrors.push(err849),errors++}}else{const err850={instancePath:instancePath+"/\
training/schedule/rise",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/rise/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err850]:vErrors.push(err850),errors++}}if(data256.start_divisor!==
void 0){let data287=data256.start_divisor;if(typeof data287=="number"&&isFinite(data287)){if(data287<1||isNaN(data287)){
const err851={instancePath:instancePath+"/training/schedule/start_divisor",schemaPath:"#/properties/training/properties/\
schedule/else/then/oneOf/7/properties/start_divisor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err851]:vErrors.push(err851),errors++}}else{const err852={instancePath:instancePath+"/training/schedule/st\
art_divisor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/start_divisor/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err852]:vErrors.push(err852),errors++}}if(data256.end_divisor!==void 0){
let data288=data256.end_divisor;if(typeof data288=="number"&&isFinite(data288)){if(data288<1||isNaN(data288)){const err853={
instancePath:instancePath+"/training/schedule/end_divisor",schemaPath:"#/properties/training/properties/schedule/else/th\
en/oneOf/7/properties/end_divisor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err853]:
vErrors.push(err853),errors++}}else{const err854={instancePath:instancePath+"/training/schedule/end_divisor",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/7/properties/end_divisor/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err854]:vErrors.push(err854),errors++}}if(data256.shape!==void 0){let data289=data256.shape;
if(typeof data289!="string"){const err855={instancePath:instancePath+"/training/schedule/shape",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/7/properties/shape/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err855]:vErrors.push(err855),errors++}if(!(data289==="cosine"||data289==="linear")){const err856={instancePath:instancePath+
"/training/schedule/shape",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/shape/enum",
keyword:"enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[7].properties.shape.
enum}};vErrors===null?vErrors=[err856]:vErrors.push(err856),errors++}}if(data256.by!==void 0){let data290=data256.by;if(typeof data290!=
"string"){const err857={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/s\
chedule/else/then/oneOf/7/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err857]:vErrors.
push(err857),errors++}if(!(data290==="step"||data290==="epoch")){const err858={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/by/enum",keyword:"enum",params:{
allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[7].properties.by.enum}};vErrors===null?vErrors=
[err858]:vErrors.push(err858),errors++}}}else{const err859={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err859]:vErrors.push(err859),errors++}else if(tag6==="piecewise")if(data256&&typeof data256=="object"&&!Array.isArray(data256)){
if(data256.type===void 0){const err860={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training\
/properties/schedule/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err860]:vErrors.push(err860),errors++}for(const key91 in data256)if(!(key91==="type"||key91==="by"||key91==="boundaries"||
key91==="factors")){const err861={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/prope\
rties/schedule/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key91}};
vErrors===null?vErrors=[err861]:vErrors.push(err861),errors++}if(data256.type!==void 0&&data256.type!=="piecewise"){const err862={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/8/properties/type/const",keyword:"const",params:{allowedValue:"piecewise"}};vErrors===null?vErrors=[err862]:vErrors.push(
err862),errors++}if(data256.by!==void 0){let data292=data256.by;if(typeof data292!="string"){const err863={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/by/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err863]:vErrors.push(err863),errors++}if(!(data292==="epoch"||data292===
"step")){const err864={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/8/properties/by/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.
schedule.else.then.oneOf[8].properties.by.enum}};vErrors===null?vErrors=[err864]:vErrors.push(err864),errors++}}if(data256.
boundaries!==void 0){let data293=data256.boundaries;if(Array.isArray(data293)){if(data293.length<1){const err865={instancePath:instancePath+
"/training/schedule/boundaries",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/bound\
aries/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err865]:vErrors.push(err865),errors++}const len6=data293.
length;for(let i6=0;i6<len6;i6++){let data294=data293[i6];if(typeof data294=="number"&&isFinite(data294)){if(data294<=0||
isNaN(data294)){const err866={instancePath:instancePath+"/training/schedule/boundaries/"+i6,schemaPath:"#/properties/tra\
ining/properties/schedule/else/then/oneOf/8/properties/boundaries/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err866]:vErrors.push(err866),errors++}}else{const err867={instancePath:instancePath+
"/training/schedule/boundaries/"+i6,schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/b\
oundaries/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err867]:vErrors.push(err867),errors++}}}else{
const err868={instancePath:instancePath+"/training/schedule/boundaries",schemaPath:"#/properties/training/properties/sch\
edule/else/then/oneOf/8/properties/boundaries/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err868]:
vErrors.push(err868),errors++}}if(data256.factors!==void 0){let data295=data256.factors;if(Array.isArray(data295)){if(data295.
length<1){const err869={instancePath:instancePath+"/training/schedule/factors",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/8/properties/factors/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=
[err869]:vErrors.push(err869),errors++}const len7=data295.length;for(let i7=0;i7<len7;i7++){let data296=data295[i7];if(typeof data296==
"number"&&isFinite(data296)){if(data296<0||isNaN(data296)){const err870={instancePath:instancePath+"/training/schedule/f\
actors/"+i7,schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/factors/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err870]:vErrors.push(err870),errors++}}else{const err871={
instancePath:instancePath+"/training/schedule/factors/"+i7,schemaPath:"#/properties/training/properties/schedule/else/th\
en/oneOf/8/properties/factors/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err871]:vErrors.
push(err871),errors++}}}else{const err872={instancePath:instancePath+"/training/schedule/factors",schemaPath:"#/properti\
es/training/properties/schedule/else/then/oneOf/8/properties/factors/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err872]:vErrors.push(err872),errors++}}}else{const err873={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err873]:vErrors.push(err873),errors++}else if(tag6==="reduce_on_plateau")if(data256&&typeof data256=="obje\
ct"&&!Array.isArray(data256)){if(data256.type===void 0){const err874={instancePath:instancePath+"/training/schedule",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err874]:vErrors.push(err874),errors++}for(const key92 in data256)if(!(key92==="type"||key92==="f\
actor"||key92==="patience"||key92==="threshold"||key92==="cooldown"||key92==="minimum"||key92==="monitor")){const err875={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key92}};vErrors===null?vErrors=[err875]:vErrors.
push(err875),errors++}if(data256.type!==void 0&&data256.type!=="reduce_on_plateau"){const err876={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/type/const",
keyword:"const",params:{allowedValue:"reduce_on_plateau"}};vErrors===null?vErrors=[err876]:vErrors.push(err876),errors++}
if(data256.factor!==void 0){let data298=data256.factor;if(typeof data298=="number"&&isFinite(data298)){if(data298>1||isNaN(
data298)){const err877={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properti\
es/schedule/else/then/oneOf/9/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?
vErrors=[err877]:vErrors.push(err877),errors++}if(data298<=0||isNaN(data298)){const err878={instancePath:instancePath+"/\
training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/factor/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err878]:vErrors.push(err878),
errors++}}else{const err879={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/pro\
perties/schedule/else/then/oneOf/9/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err879]:vErrors.push(err879),errors++}}if(data256.patience!==void 0){let data299=data256.patience;if(typeof data299=="n\
umber"&&isFinite(data299)){if(data299<0||isNaN(data299)){const err880={instancePath:instancePath+"/training/schedule/pat\
ience",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/patience/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err880]:vErrors.push(err880),errors++}}else{const err881={
instancePath:instancePath+"/training/schedule/patience",schemaPath:"#/properties/training/properties/schedule/else/then/\
oneOf/9/properties/patience/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err881]:vErrors.push(err881),
errors++}}if(data256.threshold!==void 0){let data300=data256.threshold;if(typeof data300=="number"&&isFinite(data300)){if(data300<
0||isNaN(data300)){const err882={instancePath:instancePath+"/training/schedule/threshold",schemaPath:"#/properties/train\
ing/properties/schedule/else/then/oneOf/9/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err882]:vErrors.push(err882),errors++}if(data300>=1||isNaN(data300)){const err883={instancePath:instancePath+
"/training/schedule/threshold",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/thresh\
old/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err883]:vErrors.
push(err883),errors++}}else{const err884={instancePath:instancePath+"/training/schedule/threshold",schemaPath:"#/propert\
ies/training/properties/schedule/else/then/oneOf/9/properties/threshold/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err884]:vErrors.push(err884),errors++}}if(data256.cooldown!==void 0){let data301=data256.cooldown;if(typeof data301==
"number"&&isFinite(data301)){if(data301<0||isNaN(data301)){const err885={instancePath:instancePath+"/training/schedule/c\
ooldown",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/cooldown/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err885]:vErrors.push(err885),errors++}}else{const err886={
instancePath:instancePath+"/training/schedule/cooldown",schemaPath:"#/properties/training/properties/schedule/else/then/\
oneOf/9/properties/cooldown/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err886]:vErrors.push(err886),
errors++}}if(data256.minimum!==void 0){let data302=data256.minimum;if(typeof data302=="number"&&isFinite(data302)){if(data302<
0||isNaN(data302)){const err887={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/properties/trainin\
g/properties/schedule/else/then/oneOf/9/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err887]:vErrors.push(err887),errors++}}else{const err888={instancePath:instancePath+"/training/s\
chedule/minimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/minimum/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err888]:vErrors.push(err888),errors++}}if(data256.monitor!==void 0){
let data303=data256.monitor;if(typeof data303!="string"){const err889={instancePath:instancePath+"/training/schedule/mon\
itor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/monitor/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err889]:vErrors.push(err889),errors++}if(!(data303==="training"||data303==="vali\
dation")){const err890={instancePath:instancePath+"/training/schedule/monitor",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/9/properties/monitor/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.
properties.schedule.else.then.oneOf[9].properties.monitor.enum}};vErrors===null?vErrors=[err890]:vErrors.push(err890),errors++}}}else{
const err891={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/\
then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err891]:vErrors.push(err891),errors++}else{
const err892={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err892]:
vErrors.push(err892),errors++}else{const err893={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties\
/training/properties/schedule/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag6}};
vErrors===null?vErrors=[err893]:vErrors.push(err893),errors++}}else{const err894={instancePath:instancePath+"/training/s\
chedule",schemaPath:"#/properties/training/properties/schedule/else/then/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err894]:vErrors.push(err894),errors++}var _valid22=_errs806===errors;valid198=_valid22,ifClause19="then"}else{
const _errs923=errors;if(typeof data256!="string"&&!(data256&&typeof data256=="object"&&!Array.isArray(data256))){const err895={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/else/type",keyword:"\
type",params:{type:schema11.properties.training.properties.schedule.else.else.type}};vErrors===null?vErrors=[err895]:vErrors.
push(err895),errors++}var _valid22=_errs923===errors;valid198=_valid22,ifClause19="else"}if(!valid198){const err896={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/if",keyword:"if",params:{failingKeyword:ifClause19}};
vErrors===null?vErrors=[err896]:vErrors.push(err896),errors++}var _valid21=_errs802===errors;valid197=_valid21,ifClause18=
"else"}if(!valid197){const err897={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/prop\
erties/schedule/if",keyword:"if",params:{failingKeyword:ifClause18}};vErrors===null?vErrors=[err897]:vErrors.push(err897),
errors++}}if(data251.clip!==void 0){let data304=data251.clip;const _errs926=errors;let valid224=!0;const _errs927=errors;
if(typeof data304!="string"){const err898={};vErrors===null?vErrors=[err898]:vErrors.push(err898),errors++}var _valid23=_errs927===
errors;errors=_errs926,vErrors!==null&&(_errs926?vErrors.length=_errs926:vErrors=null);let ifClause20;if(_valid23){const _errs929=errors;
if(typeof data304!="string"){const err899={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/\
properties/clip/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err899]:vErrors.push(err899),errors++}
if(!(data304==="global_norm"||data304==="norm"||data304==="value")){const err900={instancePath:instancePath+"/training/c\
lip",schemaPath:"#/properties/training/properties/clip/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.
training.properties.clip.then.enum}};vErrors===null?vErrors=[err900]:vErrors.push(err900),errors++}var _valid23=_errs929===
errors;valid224=_valid23,ifClause20="then"}else{const _errs931=errors,_errs932=errors;let valid225=!0;const _errs933=errors;
if(!(data304&&typeof data304=="object"&&!Array.isArray(data304))){const err901={};vErrors===null?vErrors=[err901]:vErrors.
push(err901),errors++}var _valid24=_errs933===errors;errors=_errs932,vErrors!==null&&(_errs932?vErrors.length=_errs932:vErrors=
null);let ifClause21;if(_valid24){const _errs935=errors;if(data304&&typeof data304=="object"&&!Array.isArray(data304)){const tag7=data304.
type;if(typeof tag7=="string")if(tag7==="global_norm")if(data304&&typeof data304=="object"&&!Array.isArray(data304)){if(data304.
type===void 0){const err902={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/cli\
p/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err902]:vErrors.
push(err902),errors++}for(const key93 in data304)if(!(key93==="type"||key93==="max_norm")){const err903={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/0/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key93}};vErrors===null?vErrors=[err903]:vErrors.push(err903),errors++}if(data304.
type!==void 0&&data304.type!=="global_norm"){const err904={instancePath:instancePath+"/training/clip/type",schemaPath:"#\
/properties/training/properties/clip/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"glob\
al_norm"}};vErrors===null?vErrors=[err904]:vErrors.push(err904),errors++}if(data304.max_norm!==void 0){let data306=data304.
max_norm;if(typeof data306=="number"&&isFinite(data306)){if(data306<=0||isNaN(data306)){const err905={instancePath:instancePath+
"/training/clip/max_norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/0/properties/max_norm/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err905]:vErrors.push(err905),
errors++}}else{const err906={instancePath:instancePath+"/training/clip/max_norm",schemaPath:"#/properties/training/prope\
rties/clip/else/then/oneOf/0/properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err906]:
vErrors.push(err906),errors++}}}else{const err907={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/t\
raining/properties/clip/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err907]:vErrors.
push(err907),errors++}else if(tag7==="norm")if(data304&&typeof data304=="object"&&!Array.isArray(data304)){if(data304.type===
void 0){const err908={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/\
then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err908]:vErrors.push(
err908),errors++}for(const key94 in data304)if(!(key94==="type"||key94==="max_norm")){const err909={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key94}};vErrors===null?vErrors=[err909]:vErrors.push(err909),errors++}if(data304.
type!==void 0&&data304.type!=="norm"){const err910={instancePath:instancePath+"/training/clip/type",schemaPath:"#/proper\
ties/training/properties/clip/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"norm"}};vErrors===
null?vErrors=[err910]:vErrors.push(err910),errors++}if(data304.max_norm!==void 0){let data308=data304.max_norm;if(typeof data308==
"number"&&isFinite(data308)){if(data308<=0||isNaN(data308)){const err911={instancePath:instancePath+"/training/clip/max_\
norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/properties/max_norm/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err911]:vErrors.push(err911),errors++}}else{const err912={
instancePath:instancePath+"/training/clip/max_norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/\
properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err912]:vErrors.push(err912),errors++}}}else{
const err913={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/one\
Of/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err913]:vErrors.push(err913),errors++}else if(tag7===
"value")if(data304&&typeof data304=="object"&&!Array.isArray(data304)){if(data304.type===void 0){const err914={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err914]:vErrors.push(err914),errors++}for(const key95 in data304)if(!(key95===
"type"||key95==="max_value")){const err915={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training\
/properties/clip/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key95}};
vErrors===null?vErrors=[err915]:vErrors.push(err915),errors++}if(data304.type!==void 0&&data304.type!=="value"){const err916={
instancePath:instancePath+"/training/clip/type",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/prop\
erties/type/const",keyword:"const",params:{allowedValue:"value"}};vErrors===null?vErrors=[err916]:vErrors.push(err916),errors++}
if(data304.max_value!==void 0){let data310=data304.max_value;if(typeof data310=="number"&&isFinite(data310)){if(data310<=
0||isNaN(data310)){const err917={instancePath:instancePath+"/training/clip/max_value",schemaPath:"#/properties/training/\
properties/clip/else/then/oneOf/2/properties/max_value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err917]:vErrors.push(err917),errors++}}else{const err918={instancePath:instancePath+
"/training/clip/max_value",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/properties/max_value/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err918]:vErrors.push(err918),errors++}}}else{const err919={
instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err919]:vErrors.push(err919),errors++}else{const err920={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag7}};vErrors===null?vErrors=[err920]:vErrors.push(err920),errors++}else{const err921={
instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag7}};vErrors===null?vErrors=[err921]:vErrors.push(err921),errors++}}else{
const err922={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/typ\
e",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err922]:vErrors.push(err922),errors++}var _valid24=_errs935===
errors;valid225=_valid24,ifClause21="then"}else{const _errs956=errors;if(typeof data304!="string"&&!(data304&&typeof data304==
"object"&&!Array.isArray(data304))){const err923={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/tr\
aining/properties/clip/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.clip.else.else.
type}};vErrors===null?vErrors=[err923]:vErrors.push(err923),errors++}var _valid24=_errs956===errors;valid225=_valid24,ifClause21=
"else"}if(!valid225){const err924={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properti\
es/clip/else/if",keyword:"if",params:{failingKeyword:ifClause21}};vErrors===null?vErrors=[err924]:vErrors.push(err924),errors++}
var _valid23=_errs931===errors;valid224=_valid23,ifClause20="else"}if(!valid224){const err925={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/if",keyword:"if",params:{failingKeyword:ifClause20}};
vErrors===null?vErrors=[err925]:vErrors.push(err925),errors++}}if(data251.input_gradient!==void 0&&typeof data251.input_gradient!=
"boolean"){const err926={instancePath:instancePath+"/training/input_gradient",schemaPath:"#/properties/training/properti\
es/input_gradient/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err926]:vErrors.push(err926),errors++}
if(data251.metrics!==void 0){let data312=data251.metrics;if(Array.isArray(data312)){if(data312.length<1){const err927={instancePath:instancePath+
"/training/metrics",schemaPath:"#/properties/training/properties/metrics/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err927]:vErrors.push(err927),errors++}const len8=data312.length;for(let i8=0;i8<len8;i8++){let data313=data312[i8];
const _errs963=errors;let valid235=!0;const _errs964=errors;if(typeof data313!="string"){const err928={};vErrors===null?
vErrors=[err928]:vErrors.push(err928),errors++}var _valid25=_errs964===errors;errors=_errs963,vErrors!==null&&(_errs963?
vErrors.length=_errs963:vErrors=null);let ifClause22;if(_valid25){const _errs966=errors;if(typeof data313!="string"){const err929={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/then/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err929]:vErrors.push(err929),errors++}if(!(data313==="acc\
uracy"||data313==="top_k_accuracy"||data313==="precision"||data313==="precision_macro"||data313==="precision_micro"||data313===
"recall"||data313==="recall_macro"||data313==="recall_micro"||data313==="f1"||data313==="f1_macro"||data313==="f1_micro"||
data313==="roc_auc"||data313==="log_loss"||data313==="mean_squared_error"||data313==="root_mean_squared_error"||data313===
"mean_absolute_error"||data313==="r2")){const err930={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/pr\
operties/training/properties/metrics/items/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.
properties.metrics.items.then.enum}};vErrors===null?vErrors=[err930]:vErrors.push(err930),errors++}var _valid25=_errs966===
errors;valid235=_valid25,ifClause22="then"}else{const _errs968=errors,_errs969=errors;let valid236=!0;const _errs970=errors;
if(!(data313&&typeof data313=="object"&&!Array.isArray(data313))){const err931={};vErrors===null?vErrors=[err931]:vErrors.
push(err931),errors++}var _valid26=_errs970===errors;errors=_errs969,vErrors!==null&&(_errs969?vErrors.length=_errs969:vErrors=
null);let ifClause23;if(_valid26){const _errs972=errors;if(data313&&typeof data313=="object"&&!Array.isArray(data313)){const tag8=data313.
type;if(typeof tag8=="string")if(tag8==="accuracy")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.
type===void 0){const err932={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err932]:vErrors.push(err932),errors++}for(const key96 in data313)if(key96!=="type"){const err933={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key96}};vErrors===null?vErrors=[err933]:vErrors.push(err933),
errors++}if(data313.type!==void 0&&data313.type!=="accuracy"){const err934={instancePath:instancePath+"/training/metrics\
/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"accuracy"}};vErrors===null?vErrors=[err934]:vErrors.push(err934),errors++}}else{const err935={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err935]:vErrors.push(err935),errors++}else if(tag8===
"top_k_accuracy")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err936={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err936]:vErrors.push(err936),
errors++}for(const key97 in data313)if(!(key97==="type"||key97==="k")){const err937={instancePath:instancePath+"/trainin\
g/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key97}};vErrors===null?vErrors=[err937]:vErrors.push(err937),errors++}if(data313.
type!==void 0&&data313.type!=="top_k_accuracy"){const err938={instancePath:instancePath+"/training/metrics/"+i8+"/type",
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"top_k_accuracy"}};vErrors===null?vErrors=[err938]:vErrors.push(err938),errors++}if(data313.k!==void 0){let data316=data313.
k;if(!(typeof data316=="number"&&!(data316%1)&&!isNaN(data316)&&isFinite(data316))){const err939={instancePath:instancePath+
"/training/metrics/"+i8+"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err939]:vErrors.push(err939),errors++}if(typeof data316==
"number"&&isFinite(data316)&&(data316<1||isNaN(data316))){const err940={instancePath:instancePath+"/training/metrics/"+i8+
"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err940]:vErrors.push(err940),errors++}}}else{const err941={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err941]:vErrors.push(err941),errors++}else if(tag8==="precision")if(data313&&
typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err942={instancePath:instancePath+"/t\
raining/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/2/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err942]:vErrors.push(err942),errors++}for(const key98 in data313)
if(key98!=="type"){const err943={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key98}};
vErrors===null?vErrors=[err943]:vErrors.push(err943),errors++}if(data313.type!==void 0&&data313.type!=="precision"){const err944={
instancePath:instancePath+"/training/metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"precision"}};vErrors===null?vErrors=[err944]:
vErrors.push(err944),errors++}}else{const err945={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err945]:vErrors.push(err945),errors++}else if(tag8==="precision_macro")if(data313&&typeof data313=="object"&&!Array.isArray(
data313)){if(data313.type===void 0){const err946={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err946]:vErrors.push(err946),errors++}for(const key99 in data313)if(key99!=="type"){const err947={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key99}};vErrors===null?vErrors=[err947]:vErrors.push(err947),
errors++}if(data313.type!==void 0&&data313.type!=="precision_macro"){const err948={instancePath:instancePath+"/training/\
metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/properties/type/const",
keyword:"const",params:{allowedValue:"precision_macro"}};vErrors===null?vErrors=[err948]:vErrors.push(err948),errors++}}else{
const err949={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err949]:vErrors.push(err949),errors++}else if(tag8===
"precision_micro")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err950={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err950]:vErrors.push(err950),
errors++}for(const key100 in data313)if(key100!=="type"){const err951={instancePath:instancePath+"/training/metrics/"+i8,
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/4/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key100}};vErrors===null?vErrors=[err951]:vErrors.push(err951),errors++}if(data313.type!==
void 0&&data313.type!=="precision_micro"){const err952={instancePath:instancePath+"/training/metrics/"+i8+"/type",schemaPath:"\
#/properties/training/properties/metrics/items/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"\
precision_micro"}};vErrors===null?vErrors=[err952]:vErrors.push(err952),errors++}}else{const err953={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/4/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err953]:vErrors.push(err953),errors++}else if(tag8==="recall")if(data313&&
typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err954={instancePath:instancePath+"/t\
raining/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/5/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err954]:vErrors.push(err954),errors++}for(const key101 in data313)
if(key101!=="type"){const err955={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/pr\
operties/metrics/items/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key101}};
vErrors===null?vErrors=[err955]:vErrors.push(err955),errors++}if(data313.type!==void 0&&data313.type!=="recall"){const err956={
instancePath:instancePath+"/training/metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"recall"}};vErrors===null?vErrors=[err956]:vErrors.
push(err956),errors++}}else{const err957={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/tra\
ining/properties/metrics/items/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err957]:
vErrors.push(err957),errors++}else if(tag8==="recall_macro")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){
if(data313.type===void 0){const err958={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err958]:vErrors.push(err958),errors++}for(const key102 in data313)if(key102!=="type"){const err959={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key102}};vErrors===null?vErrors=[err959]:vErrors.push(err959),
errors++}if(data313.type!==void 0&&data313.type!=="recall_macro"){const err960={instancePath:instancePath+"/training/met\
rics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"recall_macro"}};vErrors===null?vErrors=[err960]:vErrors.push(err960),errors++}}else{const err961={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err961]:vErrors.push(err961),errors++}else if(tag8===
"recall_micro")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err962={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err962]:vErrors.push(err962),errors++}for(const key103 in data313)
if(key103!=="type"){const err963={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/pr\
operties/metrics/items/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key103}};
vErrors===null?vErrors=[err963]:vErrors.push(err963),errors++}if(data313.type!==void 0&&data313.type!=="recall_micro"){const err964={
instancePath:instancePath+"/training/metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"recall_micro"}};vErrors===null?vErrors=[err964]:
vErrors.push(err964),errors++}}else{const err965={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err965]:vErrors.push(err965),errors++}else if(tag8==="f1")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){
if(data313.type===void 0){const err966={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err966]:vErrors.push(err966),errors++}for(const key104 in data313)if(key104!=="type"){const err967={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key104}};vErrors===null?vErrors=[err967]:vErrors.push(err967),
errors++}if(data313.type!==void 0&&data313.type!=="f1"){const err968={instancePath:instancePath+"/training/metrics/"+i8+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/properties/type/const",keyword:"con\
st",params:{allowedValue:"f1"}};vErrors===null?vErrors=[err968]:vErrors.push(err968),errors++}}else{const err969={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err969]:vErrors.push(err969),errors++}else if(tag8==="f1_macro")if(data313&&
typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err970={instancePath:instancePath+"/t\
raining/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/9/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err970]:vErrors.push(err970),errors++}for(const key105 in data313)
if(key105!=="type"){const err971={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/pr\
operties/metrics/items/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key105}};
vErrors===null?vErrors=[err971]:vErrors.push(err971),errors++}if(data313.type!==void 0&&data313.type!=="f1_macro"){const err972={
instancePath:instancePath+"/training/metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"f1_macro"}};vErrors===null?vErrors=[err972]:
vErrors.push(err972),errors++}}else{const err973={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err973]:vErrors.push(err973),errors++}else if(tag8==="f1_micro")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){
if(data313.type===void 0){const err974={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err974]:vErrors.push(err974),errors++}for(const key106 in data313)if(key106!=="type"){const err975={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key106}};vErrors===null?vErrors=[err975]:vErrors.push(err975),
errors++}if(data313.type!==void 0&&data313.type!=="f1_micro"){const err976={instancePath:instancePath+"/training/metrics\
/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"f1_micro"}};vErrors===null?vErrors=[err976]:vErrors.push(err976),errors++}}else{const err977={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err977]:vErrors.push(err977),errors++}else if(tag8===
"roc_auc")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err978={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/11/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err978]:vErrors.push(err978),errors++}for(const key107 in data313)
if(key107!=="type"){const err979={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/pr\
operties/metrics/items/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key107}};
vErrors===null?vErrors=[err979]:vErrors.push(err979),errors++}if(data313.type!==void 0&&data313.type!=="roc_auc"){const err980={
instancePath:instancePath+"/training/metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"roc_auc"}};vErrors===null?vErrors=[err980]:
vErrors.push(err980),errors++}}else{const err981={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err981]:vErrors.push(err981),errors++}else if(tag8==="log_loss")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){
if(data313.type===void 0){const err982={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err982]:vErrors.push(err982),errors++}for(const key108 in data313)if(key108!=="type"){const err983={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key108}};vErrors===null?vErrors=[err983]:vErrors.push(err983),
errors++}if(data313.type!==void 0&&data313.type!=="log_loss"){const err984={instancePath:instancePath+"/training/metrics\
/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/properties/type/const",keyword:"\
const",params:{allowedValue:"log_loss"}};vErrors===null?vErrors=[err984]:vErrors.push(err984),errors++}}else{const err985={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err985]:vErrors.push(err985),errors++}else if(tag8===
"mean_squared_error")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err986={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err986]:vErrors.push(err986),
errors++}for(const key109 in data313)if(key109!=="type"){const err987={instancePath:instancePath+"/training/metrics/"+i8,
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/13/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key109}};vErrors===null?vErrors=[err987]:vErrors.push(err987),errors++}if(data313.
type!==void 0&&data313.type!=="mean_squared_error"){const err988={instancePath:instancePath+"/training/metrics/"+i8+"/ty\
pe",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/13/properties/type/const",keyword:"const",
params:{allowedValue:"mean_squared_error"}};vErrors===null?vErrors=[err988]:vErrors.push(err988),errors++}}else{const err989={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err989]:vErrors.push(err989),errors++}else if(tag8===
"root_mean_squared_error")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===void 0){const err990={
instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/14/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err990]:vErrors.push(err990),
errors++}for(const key110 in data313)if(key110!=="type"){const err991={instancePath:instancePath+"/training/metrics/"+i8,
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key110}};vErrors===null?vErrors=[err991]:vErrors.push(err991),errors++}if(data313.
type!==void 0&&data313.type!=="root_mean_squared_error"){const err992={instancePath:instancePath+"/training/metrics/"+i8+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/properties/type/const",keyword:"co\
nst",params:{allowedValue:"root_mean_squared_error"}};vErrors===null?vErrors=[err992]:vErrors.push(err992),errors++}}else{
const err993={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/14/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err993]:vErrors.push(err993),
errors++}else if(tag8==="mean_absolute_error")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.
type===void 0){const err994={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/15/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err994]:vErrors.push(err994),errors++}for(const key111 in data313)if(key111!=="type"){const err995={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key111}};vErrors===null?vErrors=[err995]:vErrors.push(err995),
errors++}if(data313.type!==void 0&&data313.type!=="mean_absolute_error"){const err996={instancePath:instancePath+"/train\
ing/metrics/"+i8+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/properties/type/c\
onst",keyword:"const",params:{allowedValue:"mean_absolute_error"}};vErrors===null?vErrors=[err996]:vErrors.push(err996),
errors++}}else{const err997={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/15/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err997]:vErrors.
push(err997),errors++}else if(tag8==="r2")if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.type===
void 0){const err998={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/met\
rics/items/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err998]:
vErrors.push(err998),errors++}for(const key112 in data313)if(key112!=="type"){const err999={instancePath:instancePath+"/\
training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key112}};vErrors===null?vErrors=[err999]:vErrors.push(err999),
errors++}if(data313.type!==void 0&&data313.type!=="r2"){const err1000={instancePath:instancePath+"/training/metrics/"+i8+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/properties/type/const",keyword:"co\
nst",params:{allowedValue:"r2"}};vErrors===null?vErrors=[err1000]:vErrors.push(err1000),errors++}}else{const err1001={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err1001]:vErrors.push(err1001),errors++}else{const err1002={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/then/discriminator",keyword:"dis\
criminator",params:{error:"mapping",tag:"type",tagValue:tag8}};vErrors===null?vErrors=[err1002]:vErrors.push(err1002),errors++}else{
const err1003={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/it\
ems/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag8}};vErrors===null?vErrors=
[err1003]:vErrors.push(err1003),errors++}}else{const err1004={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err1004]:vErrors.push(err1004),errors++}var _valid26=_errs972===errors;valid236=_valid26,ifClause23="then"}else{const _errs1045=errors;
if(typeof data313!="string"&&!(data313&&typeof data313=="object"&&!Array.isArray(data313))){const err1005={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/else/type",keyword:"type",params:{
type:schema11.properties.training.properties.metrics.items.else.else.type}};vErrors===null?vErrors=[err1005]:vErrors.push(
err1005),errors++}var _valid26=_errs1045===errors;valid236=_valid26,ifClause23="else"}if(!valid236){const err1006={instancePath:instancePath+
"/training/metrics/"+i8,schemaPath:"#/properties/training/properties/metrics/items/else/if",keyword:"if",params:{failingKeyword:ifClause23}};
vErrors===null?vErrors=[err1006]:vErrors.push(err1006),errors++}var _valid25=_errs968===errors;valid235=_valid25,ifClause22=
"else"}if(!valid235){const err1007={instancePath:instancePath+"/training/metrics/"+i8,schemaPath:"#/properties/training/\
properties/metrics/items/if",keyword:"if",params:{failingKeyword:ifClause22}};vErrors===null?vErrors=[err1007]:vErrors.push(
err1007),errors++}}}else{const err1008={instancePath:instancePath+"/training/metrics",schemaPath:"#/properties/training/\
properties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err1008]:vErrors.push(err1008),errors++}}}else{
const err1009={instancePath:instancePath+"/training",schemaPath:"#/properties/training/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1009]:vErrors.push(err1009),errors++}}if(data.data!==void 0){let data332=data.data;
if(data332&&typeof data332=="object"&&!Array.isArray(data332)){if(data332.source===void 0){const err1010={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"source"}};vErrors===null?vErrors=
[err1010]:vErrors.push(err1010),errors++}for(const key113 in data332)if(!(key113==="source"||key113==="preprocess"||key113===
"split")){const err1011={instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key113}};vErrors===null?vErrors=[err1011]:vErrors.push(err1011),errors++}
if(data332.source!==void 0){let data333=data332.source;if(data333&&typeof data333=="object"&&!Array.isArray(data333)){const tag9=data333.
format;if(typeof tag9=="string")if(tag9==="csv")if(data333&&typeof data333=="object"&&!Array.isArray(data333)){if(data333.
format===void 0){const err1012={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source\
/oneOf/0/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err1012]:vErrors.push(err1012),
errors++}if(data333.target===void 0){const err1013={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"target"}};vErrors===null?vErrors=[err1013]:
vErrors.push(err1013),errors++}for(const key114 in data333)if(!(key114==="format"||key114==="path"||key114==="test"||key114===
"target"||key114==="header"||key114==="delimiter")){const err1014={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key114}};
vErrors===null?vErrors=[err1014]:vErrors.push(err1014),errors++}if(data333.format!==void 0&&data333.format!=="csv"){const err1015={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/forma\
t/const",keyword:"const",params:{allowedValue:"csv"}};vErrors===null?vErrors=[err1015]:vErrors.push(err1015),errors++}if(data333.
path!==void 0){let data335=data333.path;if(typeof data335=="string"){if(func3(data335)>4096){const err1016={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1016]:vErrors.push(err1016),errors++}if(func3(data335)<1){const err1017={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1017]:vErrors.push(err1017),errors++}}else{const err1018={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1018]:vErrors.push(err1018),errors++}}if(data333.test!==
void 0){let data336=data333.test;if(typeof data336=="string"){if(func3(data336)>4096){const err1019={instancePath:instancePath+
"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1019]:vErrors.push(err1019),errors++}if(func3(data336)<1){const err1020={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1020]:vErrors.push(err1020),errors++}}else{const err1021={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1021]:vErrors.push(err1021),errors++}}if(data333.target!==
void 0){let data337=data333.target;const _errs1062=errors;let valid276=!0;const _errs1063=errors;if(typeof data337!="str\
ing"){const err1022={};vErrors===null?vErrors=[err1022]:vErrors.push(err1022),errors++}var _valid27=_errs1063===errors;errors=
_errs1062,vErrors!==null&&(_errs1062?vErrors.length=_errs1062:vErrors=null);let ifClause24;if(_valid27){const _errs1065=errors;
if(typeof data337=="string"){if(func3(data337)>200){const err1023={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err1023]:vErrors.push(err1023),errors++}if(func3(data337)<1){const err1024={instancePath:instancePath+"/da\
ta/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/minLength",keyword:"min\
Length",params:{limit:1}};vErrors===null?vErrors=[err1024]:vErrors.push(err1024),errors++}}else{const err1025={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err1025]:vErrors.push(err1025),errors++}var _valid27=_errs1065===errors;
valid276=_valid27,ifClause24="then"}else{const _errs1067=errors,_errs1068=errors;let valid277=!0;const _errs1069=errors;
if(!(typeof data337=="number"&&isFinite(data337))){const err1026={};vErrors===null?vErrors=[err1026]:vErrors.push(err1026),
errors++}var _valid28=_errs1069===errors;errors=_errs1068,vErrors!==null&&(_errs1068?vErrors.length=_errs1068:vErrors=null);
let ifClause25;if(_valid28){const _errs1071=errors;if(!(typeof data337=="number"&&!(data337%1)&&!isNaN(data337)&&isFinite(
data337))){const err1027={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/0/properties/target/else/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1027]:vErrors.
push(err1027),errors++}if(typeof data337=="number"&&isFinite(data337)){if(data337>2147483647||isNaN(data337)){const err1028={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/else/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err1028]:vErrors.
push(err1028),errors++}if(data337<-2147483647||isNaN(data337)){const err1029={instancePath:instancePath+"/data/source/ta\
rget",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/minimum",keyword:"minimum",params:{
comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err1029]:vErrors.push(err1029),errors++}}var _valid28=_errs1071===
errors;valid277=_valid28,ifClause25="then"}else{const _errs1073=errors,_errs1074=errors;let valid278=!0;const _errs1075=errors;
if(!Array.isArray(data337)){const err1030={};vErrors===null?vErrors=[err1030]:vErrors.push(err1030),errors++}var _valid29=_errs1075===
errors;errors=_errs1074,vErrors!==null&&(_errs1074?vErrors.length=_errs1074:vErrors=null);let ifClause26;if(_valid29){const _errs1077=errors;
if(Array.isArray(data337)){if(data337.length<1){const err1031={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err1031]:vErrors.push(err1031),errors++}const len9=data337.length;for(let i9=0;i9<len9;i9++){let data338=data337[i9];
const _errs1080=errors;let valid281=!0;const _errs1081=errors;if(typeof data338!="string"){const err1032={};vErrors===null?
vErrors=[err1032]:vErrors.push(err1032),errors++}var _valid30=_errs1081===errors;errors=_errs1080,vErrors!==null&&(_errs1080?
vErrors.length=_errs1080:vErrors=null);let ifClause27;if(_valid30){const _errs1083=errors;if(typeof data338=="string"){if(func3(
data338)>200){const err1033={instancePath:instancePath+"/data/source/target/"+i9,schemaPath:"#/properties/data/propertie\
s/source/oneOf/0/properties/target/else/else/then/items/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err1033]:vErrors.push(err1033),errors++}if(func3(data338)<1){const err1034={instancePath:instancePath+"/da\
ta/source/target/"+i9,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/the\
n/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1034]:vErrors.push(err1034),errors++}}else{
const err1035={instancePath:instancePath+"/data/source/target/"+i9,schemaPath:"#/properties/data/properties/source/oneOf\
/0/properties/target/else/else/then/items/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1035]:
vErrors.push(err1035),errors++}var _valid30=_errs1083===errors;valid281=_valid30,ifClause27="then"}else{const _errs1085=errors,
_errs1086=errors;let valid282=!0;const _errs1087=errors;if(!(typeof data338=="number"&&isFinite(data338))){const err1036={};
vErrors===null?vErrors=[err1036]:vErrors.push(err1036),errors++}var _valid31=_errs1087===errors;errors=_errs1086,vErrors!==
null&&(_errs1086?vErrors.length=_errs1086:vErrors=null);let ifClause28;if(_valid31){const _errs1089=errors;if(!(typeof data338==
"number"&&!(data338%1)&&!isNaN(data338)&&isFinite(data338))){const err1037={instancePath:instancePath+"/data/source/targ\
et/"+i9,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err1037]:vErrors.push(err1037),errors++}if(typeof data338=="numbe\
r"&&isFinite(data338)){if(data338>2147483647||isNaN(data338)){const err1038={instancePath:instancePath+"/data/source/tar\
get/"+i9,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err1038]:vErrors.push(err1038),errors++}
if(data338<-2147483647||isNaN(data338)){const err1039={instancePath:instancePath+"/data/source/target/"+i9,schemaPath:"#\
/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/minimum",keyword:"minimum",params:{
comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err1039]:vErrors.push(err1039),errors++}}var _valid31=_errs1089===
errors;valid282=_valid31,ifClause28="then"}else{const _errs1091=errors;if(typeof data338!="string"&&!(typeof data338=="n\
umber"&&!(data338%1)&&!isNaN(data338)&&isFinite(data338))){const err1040={instancePath:instancePath+"/data/source/target\
/"+i9,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/else/type",keyword:"\
type",params:{type:schema11.properties.data.properties.source.oneOf[0].properties.target.else.else.then.items.else.else.
type}};vErrors===null?vErrors=[err1040]:vErrors.push(err1040),errors++}var _valid31=_errs1091===errors;valid282=_valid31,
ifClause28="else"}if(!valid282){const err1041={instancePath:instancePath+"/data/source/target/"+i9,schemaPath:"#/propert\
ies/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/if",keyword:"if",params:{failingKeyword:ifClause28}};
vErrors===null?vErrors=[err1041]:vErrors.push(err1041),errors++}var _valid30=_errs1085===errors;valid281=_valid30,ifClause27=
"else"}if(!valid281){const err1042={instancePath:instancePath+"/data/source/target/"+i9,schemaPath:"#/properties/data/pr\
operties/source/oneOf/0/properties/target/else/else/then/items/if",keyword:"if",params:{failingKeyword:ifClause27}};vErrors===
null?vErrors=[err1042]:vErrors.push(err1042),errors++}}}else{const err1043={instancePath:instancePath+"/data/source/targ\
et",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err1043]:vErrors.push(err1043),errors++}var _valid29=_errs1077===errors;valid278=
_valid29,ifClause26="then"}else{const _errs1093=errors;if(typeof data337!="string"&&!(typeof data337=="number"&&!(data337%
1)&&!isNaN(data337)&&isFinite(data337))&&!Array.isArray(data337)){const err1044={instancePath:instancePath+"/data/source\
/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/else/type",keyword:"type",params:{
type:schema11.properties.data.properties.source.oneOf[0].properties.target.else.else.else.type}};vErrors===null?vErrors=
[err1044]:vErrors.push(err1044),errors++}var _valid29=_errs1093===errors;valid278=_valid29,ifClause26="else"}if(!valid278){
const err1045={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/p\
roperties/target/else/else/if",keyword:"if",params:{failingKeyword:ifClause26}};vErrors===null?vErrors=[err1045]:vErrors.
push(err1045),errors++}var _valid28=_errs1073===errors;valid277=_valid28,ifClause25="else"}if(!valid277){const err1046={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/else/if",keyword:"if",params:{failingKeyword:ifClause25}};vErrors===null?vErrors=[err1046]:vErrors.push(err1046),errors++}
var _valid27=_errs1067===errors;valid276=_valid27,ifClause24="else"}if(!valid276){const err1047={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/if",keyword:"if",params:{
failingKeyword:ifClause24}};vErrors===null?vErrors=[err1047]:vErrors.push(err1047),errors++}}if(data333.header!==void 0&&
typeof data333.header!="boolean"){const err1048={instancePath:instancePath+"/data/source/header",schemaPath:"#/propertie\
s/data/properties/source/oneOf/0/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err1048]:vErrors.push(err1048),errors++}if(data333.delimiter!==void 0){let data340=data333.delimiter;if(typeof data340==
"string"){if(!pattern4.test(data340)){const err1049={instancePath:instancePath+"/data/source/delimiter",schemaPath:"#/pr\
operties/data/properties/source/oneOf/0/properties/delimiter/pattern",keyword:"pattern",params:{pattern:'^[^"\\r\\n]$'}};
vErrors===null?vErrors=[err1049]:vErrors.push(err1049),errors++}}else{const err1050={instancePath:instancePath+"/data/so\
urce/delimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1050]:vErrors.push(err1050),errors++}}}else{const err1051={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1051]:vErrors.push(err1051),errors++}else if(tag9==="jsonl")if(data333&&typeof data333=="object"&&!Array.
isArray(data333)){if(data333.format===void 0){const err1052={instancePath:instancePath+"/data/source",schemaPath:"#/prop\
erties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=
[err1052]:vErrors.push(err1052),errors++}if(data333.target===void 0){const err1053={instancePath:instancePath+"/data/sou\
rce",schemaPath:"#/properties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"targe\
t"}};vErrors===null?vErrors=[err1053]:vErrors.push(err1053),errors++}for(const key115 in data333)if(!(key115==="format"||
key115==="path"||key115==="test"||key115==="target")){const err1054={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key115}};
vErrors===null?vErrors=[err1054]:vErrors.push(err1054),errors++}if(data333.format!==void 0&&data333.format!=="jsonl"){const err1055={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/forma\
t/const",keyword:"const",params:{allowedValue:"jsonl"}};vErrors===null?vErrors=[err1055]:vErrors.push(err1055),errors++}
if(data333.path!==void 0){let data342=data333.path;if(typeof data342=="string"){if(func3(data342)>4096){const err1056={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1056]:vErrors.push(err1056),errors++}if(func3(data342)<1){const err1057={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1057]:vErrors.push(err1057),errors++}}else{const err1058={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1058]:vErrors.push(err1058),errors++}}if(data333.test!==
void 0){let data343=data333.test;if(typeof data343=="string"){if(func3(data343)>4096){const err1059={instancePath:instancePath+
"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1059]:vErrors.push(err1059),errors++}if(func3(data343)<1){const err1060={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1060]:vErrors.push(err1060),errors++}}else{const err1061={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1061]:vErrors.push(err1061),errors++}}if(data333.target!==
void 0){let data344=data333.target;const _errs1108=errors;let valid285=!0;const _errs1109=errors;if(typeof data344!="str\
ing"){const err1062={};vErrors===null?vErrors=[err1062]:vErrors.push(err1062),errors++}var _valid32=_errs1109===errors;errors=
_errs1108,vErrors!==null&&(_errs1108?vErrors.length=_errs1108:vErrors=null);let ifClause29;if(_valid32){const _errs1111=errors;
if(typeof data344=="string"){if(func3(data344)>200){const err1063={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err1063]:vErrors.push(err1063),errors++}if(func3(data344)<1){const err1064={instancePath:instancePath+"/da\
ta/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/then/minLength",keyword:"min\
Length",params:{limit:1}};vErrors===null?vErrors=[err1064]:vErrors.push(err1064),errors++}}else{const err1065={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/then/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err1065]:vErrors.push(err1065),errors++}var _valid32=_errs1111===errors;
valid285=_valid32,ifClause29="then"}else{const _errs1113=errors,_errs1114=errors;let valid286=!0;const _errs1115=errors;
if(!Array.isArray(data344)){const err1066={};vErrors===null?vErrors=[err1066]:vErrors.push(err1066),errors++}var _valid33=_errs1115===
errors;errors=_errs1114,vErrors!==null&&(_errs1114?vErrors.length=_errs1114:vErrors=null);let ifClause30;if(_valid33){const _errs1117=errors;
if(Array.isArray(data344)){if(data344.length<1){const err1067={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err1067]:vErrors.push(err1067),errors++}const len10=data344.length;for(let i10=0;i10<len10;i10++){let data345=data344[i10];
if(typeof data345=="string"){if(func3(data345)>200){const err1068={instancePath:instancePath+"/data/source/target/"+i10,
schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/then/items/maxLength",keyword:"maxLength",
params:{limit:200}};vErrors===null?vErrors=[err1068]:vErrors.push(err1068),errors++}if(func3(data345)<1){const err1069={
instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/\
target/else/then/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1069]:vErrors.push(err1069),
errors++}}else{const err1070={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/properties/data/propert\
ies/source/oneOf/1/properties/target/else/then/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err1070]:vErrors.push(err1070),errors++}}}else{const err1071={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/then/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err1071]:vErrors.push(err1071),errors++}var _valid33=_errs1117===errors;valid286=_valid33,ifClause30="then"}else{
const _errs1121=errors;if(typeof data344!="string"&&!Array.isArray(data344)){const err1072={instancePath:instancePath+"/\
data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/else/type",keyword:"t\
ype",params:{type:schema11.properties.data.properties.source.oneOf[1].properties.target.else.else.type}};vErrors===null?
vErrors=[err1072]:vErrors.push(err1072),errors++}var _valid33=_errs1121===errors;valid286=_valid33,ifClause30="else"}if(!valid286){
const err1073={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/p\
roperties/target/else/if",keyword:"if",params:{failingKeyword:ifClause30}};vErrors===null?vErrors=[err1073]:vErrors.push(
err1073),errors++}var _valid32=_errs1113===errors;valid285=_valid32,ifClause29="else"}if(!valid285){const err1074={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/if",keyword:"if",params:{
failingKeyword:ifClause29}};vErrors===null?vErrors=[err1074]:vErrors.push(err1074),errors++}}}else{const err1075={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1075]:vErrors.push(err1075),errors++}else if(tag9==="npy")if(data333&&typeof data333=="object"&&!Array.
isArray(data333)){if(data333.format===void 0){const err1076={instancePath:instancePath+"/data/source",schemaPath:"#/prop\
erties/data/properties/source/oneOf/2/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=
[err1076]:vErrors.push(err1076),errors++}for(const key116 in data333)if(!(key116==="format"||key116==="path"||key116==="\
inputs"||key116==="labels"||key116==="test_inputs"||key116==="test_labels")){const err1077={instancePath:instancePath+"/\
data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key116}};vErrors===null?vErrors=[err1077]:vErrors.push(err1077),errors++}if(data333.test_inputs!==
void 0&&data333.test_labels===void 0){const err1078={instancePath:instancePath+"/data/source",schemaPath:"#/properties/d\
ata/properties/source/oneOf/2/dependencies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_\
labels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err1078]:vErrors.push(err1078),errors++}if(data333.test_labels!==
void 0&&data333.test_inputs===void 0){const err1079={instancePath:instancePath+"/data/source",schemaPath:"#/properties/d\
ata/properties/source/oneOf/2/dependencies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_\
inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err1079]:vErrors.push(err1079),errors++}if(data333.format!==
void 0&&data333.format!=="npy"){const err1080={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/\
data/properties/source/oneOf/2/properties/format/const",keyword:"const",params:{allowedValue:"npy"}};vErrors===null?vErrors=
[err1080]:vErrors.push(err1080),errors++}if(data333.path!==void 0){let data347=data333.path;if(typeof data347=="string"){
if(func3(data347)>4096){const err1081={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/prope\
rties/source/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1081]:
vErrors.push(err1081),errors++}if(func3(data347)<1){const err1082={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/2/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err1082]:vErrors.push(err1082),errors++}}else{const err1083={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err1083]:vErrors.push(err1083),errors++}}if(data333.inputs!==void 0){let data348=data333.inputs;if(typeof data348==
"string"){if(func3(data348)>4096){const err1084={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/propertie\
s/data/properties/source/oneOf/2/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=
[err1084]:vErrors.push(err1084),errors++}if(func3(data348)<1){const err1085={instancePath:instancePath+"/data/source/inp\
uts",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err1085]:vErrors.push(err1085),errors++}}else{const err1086={instancePath:instancePath+"/data/so\
urce/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1086]:vErrors.push(err1086),errors++}}if(data333.labels!==void 0){let data349=data333.
labels;if(typeof data349=="string"){if(func3(data349)>4096){const err1087={instancePath:instancePath+"/data/source/label\
s",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err1087]:vErrors.push(err1087),errors++}if(func3(data349)<1){const err1088={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err1088]:vErrors.push(err1088),errors++}}else{const err1089={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1089]:vErrors.push(err1089),errors++}}if(data333.test_inputs!==void 0){let data350=data333.
test_inputs;if(typeof data350=="string"){if(func3(data350)>4096){const err1090={instancePath:instancePath+"/data/source/\
test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_inputs/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1090]:vErrors.push(err1090),errors++}if(func3(data350)<1){const err1091={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/\
test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1091]:vErrors.push(err1091),errors++}}else{
const err1092={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneO\
f/2/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1092]:vErrors.push(err1092),
errors++}}if(data333.test_labels!==void 0){let data351=data333.test_labels;if(typeof data351=="string"){if(func3(data351)>
4096){const err1093={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/2/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1093]:vErrors.
push(err1093),errors++}if(func3(data351)<1){const err1094={instancePath:instancePath+"/data/source/test_labels",schemaPath:"\
#/properties/data/properties/source/oneOf/2/properties/test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err1094]:vErrors.push(err1094),errors++}}else{const err1095={instancePath:instancePath+"/data/source/test_\
labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_labels/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1095]:vErrors.push(err1095),errors++}}}else{const err1096={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1096]:vErrors.push(err1096),errors++}else if(tag9==="npz")if(data333&&typeof data333=="object"&&!Array.
isArray(data333)){if(data333.format===void 0){const err1097={instancePath:instancePath+"/data/source",schemaPath:"#/prop\
erties/data/properties/source/oneOf/3/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=
[err1097]:vErrors.push(err1097),errors++}for(const key117 in data333)if(!(key117==="format"||key117==="path"||key117==="\
inputs"||key117==="labels"||key117==="test_inputs"||key117==="test_labels")){const err1098={instancePath:instancePath+"/\
data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key117}};vErrors===null?vErrors=[err1098]:vErrors.push(err1098),errors++}if(data333.test_inputs!==
void 0&&data333.test_labels===void 0){const err1099={instancePath:instancePath+"/data/source",schemaPath:"#/properties/d\
ata/properties/source/oneOf/3/dependencies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_\
labels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err1099]:vErrors.push(err1099),errors++}if(data333.test_labels!==
void 0&&data333.test_inputs===void 0){const err1100={instancePath:instancePath+"/data/source",schemaPath:"#/properties/d\
ata/properties/source/oneOf/3/dependencies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_\
inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err1100]:vErrors.push(err1100),errors++}if(data333.format!==
void 0&&data333.format!=="npz"){const err1101={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/\
data/properties/source/oneOf/3/properties/format/const",keyword:"const",params:{allowedValue:"npz"}};vErrors===null?vErrors=
[err1101]:vErrors.push(err1101),errors++}if(data333.path!==void 0){let data353=data333.path;if(typeof data353=="string"){
if(func3(data353)>4096){const err1102={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/prope\
rties/source/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1102]:
vErrors.push(err1102),errors++}if(func3(data353)<1){const err1103={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err1103]:vErrors.push(err1103),errors++}}else{const err1104={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err1104]:vErrors.push(err1104),errors++}}if(data333.inputs!==void 0){let data354=data333.inputs;if(typeof data354==
"string"){if(func3(data354)>4096){const err1105={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/propertie\
s/data/properties/source/oneOf/3/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=
[err1105]:vErrors.push(err1105),errors++}if(func3(data354)<1){const err1106={instancePath:instancePath+"/data/source/inp\
uts",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err1106]:vErrors.push(err1106),errors++}}else{const err1107={instancePath:instancePath+"/data/so\
urce/inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1107]:vErrors.push(err1107),errors++}}if(data333.labels!==void 0){let data355=data333.
labels;if(typeof data355=="string"){if(func3(data355)>4096){const err1108={instancePath:instancePath+"/data/source/label\
s",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err1108]:vErrors.push(err1108),errors++}if(func3(data355)<1){const err1109={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err1109]:vErrors.push(err1109),errors++}}else{const err1110={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1110]:vErrors.push(err1110),errors++}}if(data333.test_inputs!==void 0){let data356=data333.
test_inputs;if(typeof data356=="string"){if(func3(data356)>4096){const err1111={instancePath:instancePath+"/data/source/\
test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1111]:vErrors.push(err1111),errors++}if(func3(data356)<1){const err1112={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/\
test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1112]:vErrors.push(err1112),errors++}}else{
const err1113={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneO\
f/3/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1113]:vErrors.push(err1113),
errors++}}if(data333.test_labels!==void 0){let data357=data333.test_labels;if(typeof data357=="string"){if(func3(data357)>
4096){const err1114={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/3/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1114]:vErrors.
push(err1114),errors++}if(func3(data357)<1){const err1115={instancePath:instancePath+"/data/source/test_labels",schemaPath:"\
#/properties/data/properties/source/oneOf/3/properties/test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err1115]:vErrors.push(err1115),errors++}}else{const err1116={instancePath:instancePath+"/data/source/test_\
labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_labels/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1116]:vErrors.push(err1116),errors++}}}else{const err1117={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1117]:vErrors.push(err1117),errors++}else if(tag9==="idx")if(data333&&typeof data333=="object"&&!Array.
isArray(data333)){if(data333.format===void 0){const err1118={instancePath:instancePath+"/data/source",schemaPath:"#/prop\
erties/data/properties/source/oneOf/4/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=
[err1118]:vErrors.push(err1118),errors++}for(const key118 in data333)if(!(key118==="format"||key118==="path"||key118==="\
inputs"||key118==="labels"||key118==="test_inputs"||key118==="test_labels")){const err1119={instancePath:instancePath+"/\
data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key118}};vErrors===null?vErrors=[err1119]:vErrors.push(err1119),errors++}if(data333.test_inputs!==
void 0&&data333.test_labels===void 0){const err1120={instancePath:instancePath+"/data/source",schemaPath:"#/properties/d\
ata/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_\
labels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err1120]:vErrors.push(err1120),errors++}if(data333.test_labels!==
void 0&&data333.test_inputs===void 0){const err1121={instancePath:instancePath+"/data/source",schemaPath:"#/properties/d\
ata/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_\
inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err1121]:vErrors.push(err1121),errors++}if(data333.format!==
void 0&&data333.format!=="idx"){const err1122={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/\
data/properties/source/oneOf/4/properties/format/const",keyword:"const",params:{allowedValue:"idx"}};vErrors===null?vErrors=
[err1122]:vErrors.push(err1122),errors++}if(data333.path!==void 0){let data359=data333.path;if(typeof data359=="string"){
if(func3(data359)>4096){const err1123={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/prope\
rties/source/oneOf/4/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1123]:
vErrors.push(err1123),errors++}if(func3(data359)<1){const err1124={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/4/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err1124]:vErrors.push(err1124),errors++}}else{const err1125={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/4/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err1125]:vErrors.push(err1125),errors++}}if(data333.inputs!==void 0){let data360=data333.inputs;if(typeof data360==
"string"){if(func3(data360)>4096){const err1126={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/propertie\
s/data/properties/source/oneOf/4/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=
[err1126]:vErrors.push(err1126),errors++}if(func3(data360)<1){const err1127={instancePath:instancePath+"/data/source/inp\
uts",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err1127]:vErrors.push(err1127),errors++}}else{const err1128={instancePath:instancePath+"/data/so\
urce/inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1128]:vErrors.push(err1128),errors++}}if(data333.labels!==void 0){let data361=data333.
labels;if(typeof data361=="string"){if(func3(data361)>4096){const err1129={instancePath:instancePath+"/data/source/label\
s",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err1129]:vErrors.push(err1129),errors++}if(func3(data361)<1){const err1130={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err1130]:vErrors.push(err1130),errors++}}else{const err1131={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1131]:vErrors.push(err1131),errors++}}if(data333.test_inputs!==void 0){let data362=data333.
test_inputs;if(typeof data362=="string"){if(func3(data362)>4096){const err1132={instancePath:instancePath+"/data/source/\
test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1132]:vErrors.push(err1132),errors++}if(func3(data362)<1){const err1133={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/\
test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1133]:vErrors.push(err1133),errors++}}else{
const err1134={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneO\
f/4/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1134]:vErrors.push(err1134),
errors++}}if(data333.test_labels!==void 0){let data363=data333.test_labels;if(typeof data363=="string"){if(func3(data363)>
4096){const err1135={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/4/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1135]:vErrors.
push(err1135),errors++}if(func3(data363)<1){const err1136={instancePath:instancePath+"/data/source/test_labels",schemaPath:"\
#/properties/data/properties/source/oneOf/4/properties/test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err1136]:vErrors.push(err1136),errors++}}else{const err1137={instancePath:instancePath+"/data/source/test_\
labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_labels/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1137]:vErrors.push(err1137),errors++}}}else{const err1138={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1138]:vErrors.push(err1138),errors++}else{const err1139={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:tag9}};
vErrors===null?vErrors=[err1139]:vErrors.push(err1139),errors++}else{const err1140={instancePath:instancePath+"/data/sou\
rce",schemaPath:"#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"tag",tag:"for\
mat",tagValue:tag9}};vErrors===null?vErrors=[err1140]:vErrors.push(err1140),errors++}}else{const err1141={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err1141]:vErrors.push(err1141),errors++}}if(data332.preprocess!==void 0){let data364=data332.preprocess;const _errs1166=errors;
let valid298=!0;const _errs1167=errors;if(typeof data364!="string"){const err1142={};vErrors===null?vErrors=[err1142]:vErrors.
push(err1142),errors++}var _valid34=_errs1167===errors;errors=_errs1166,vErrors!==null&&(_errs1166?vErrors.length=_errs1166:
vErrors=null);let ifClause31;if(_valid34){const _errs1169=errors;if(typeof data364!="string"){const err1143={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err1143]:vErrors.push(err1143),errors++}if(!(data364==="standardize"||data364==="minmax")){const err1144={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/enum",keyword:"enu\
m",params:{allowedValues:schema11.properties.data.properties.preprocess.then.enum}};vErrors===null?vErrors=[err1144]:vErrors.
push(err1144),errors++}var _valid34=_errs1169===errors;valid298=_valid34,ifClause31="then"}else{const _errs1171=errors,_errs1172=errors;
let valid299=!0;const _errs1173=errors;if(!(data364&&typeof data364=="object"&&!Array.isArray(data364))){const err1145={};
vErrors===null?vErrors=[err1145]:vErrors.push(err1145),errors++}var _valid35=_errs1173===errors;errors=_errs1172,vErrors!==
null&&(_errs1172?vErrors.length=_errs1172:vErrors=null);let ifClause32;if(_valid35){const _errs1175=errors;if(data364&&typeof data364==
"object"&&!Array.isArray(data364)){const tag10=data364.type;if(typeof tag10=="string")if(tag10==="standardize")if(data364&&
typeof data364=="object"&&!Array.isArray(data364)){if(data364.type===void 0){const err1146={instancePath:instancePath+"/\
data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err1146]:vErrors.push(err1146),errors++}for(const key119 in data364)if(key119!==
"type"){const err1147={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/\
else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key119}};vErrors===null?
vErrors=[err1147]:vErrors.push(err1147),errors++}if(data364.type!==void 0&&data364.type!=="standardize"){const err1148={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/\
properties/type/const",keyword:"const",params:{allowedValue:"standardize"}};vErrors===null?vErrors=[err1148]:vErrors.push(
err1148),errors++}}else{const err1149={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/proper\
ties/preprocess/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1149]:vErrors.
push(err1149),errors++}else if(tag10==="minmax")if(data364&&typeof data364=="object"&&!Array.isArray(data364)){if(data364.
type===void 0){const err1150={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/prep\
rocess/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err1150]:
vErrors.push(err1150),errors++}for(const key120 in data364)if(key120!=="type"){const err1151={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key120}};vErrors===null?vErrors=[err1151]:vErrors.push(err1151),errors++}
if(data364.type!==void 0&&data364.type!=="minmax"){const err1152={instancePath:instancePath+"/data/preprocess/type",schemaPath:"\
#/properties/data/properties/preprocess/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"m\
inmax"}};vErrors===null?vErrors=[err1152]:vErrors.push(err1152),errors++}}else{const err1153={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1153]:vErrors.push(err1153),errors++}else if(tag10==="divide")if(data364&&typeof data364==
"object"&&!Array.isArray(data364)){if(data364.type===void 0){const err1154={instancePath:instancePath+"/data/preprocess",
schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err1154]:vErrors.push(err1154),errors++}if(data364.by===void 0){const err1155={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"by"}};vErrors===null?vErrors=[err1155]:vErrors.push(err1155),errors++}for(const key121 in data364)if(!(key121===
"type"||key121==="by")){const err1156={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/proper\
ties/preprocess/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key121}};
vErrors===null?vErrors=[err1156]:vErrors.push(err1156),errors++}if(data364.type!==void 0&&data364.type!=="divide"){const err1157={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/\
properties/type/const",keyword:"const",params:{allowedValue:"divide"}};vErrors===null?vErrors=[err1157]:vErrors.push(err1157),
errors++}if(data364.by!==void 0){let data368=data364.by;if(typeof data368=="number"&&isFinite(data368)){if(data368<=0||isNaN(
data368)){const err1158={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#/properties/data/properties/prepro\
cess/else/then/oneOf/2/properties/by/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err1158]:vErrors.push(err1158),errors++}}else{const err1159={instancePath:instancePath+"/data/preprocess/b\
y",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/properties/by/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err1159]:vErrors.push(err1159),errors++}}}else{const err1160={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1160]:vErrors.push(err1160),errors++}else{const err1161={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:tag10}};vErrors===null?vErrors=[err1161]:vErrors.push(err1161),errors++}else{
const err1162={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/the\
n/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag10}};vErrors===null?vErrors=[err1162]:
vErrors.push(err1162),errors++}}else{const err1163={instancePath:instancePath+"/data/preprocess",schemaPath:"#/propertie\
s/data/properties/preprocess/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1163]:vErrors.
push(err1163),errors++}var _valid35=_errs1175===errors;valid299=_valid35,ifClause32="then"}else{const _errs1192=errors;if(typeof data364!=
"string"&&!(data364&&typeof data364=="object"&&!Array.isArray(data364))){const err1164={instancePath:instancePath+"/data\
/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/else/type",keyword:"type",params:{type:schema11.properties.
data.properties.preprocess.else.else.type}};vErrors===null?vErrors=[err1164]:vErrors.push(err1164),errors++}var _valid35=_errs1192===
errors;valid299=_valid35,ifClause32="else"}if(!valid299){const err1165={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/if",keyword:"if",params:{failingKeyword:ifClause32}};vErrors===null?vErrors=
[err1165]:vErrors.push(err1165),errors++}var _valid34=_errs1171===errors;valid298=_valid34,ifClause31="else"}if(!valid298){
const err1166={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/if",keyword:"\
if",params:{failingKeyword:ifClause31}};vErrors===null?vErrors=[err1166]:vErrors.push(err1166),errors++}}if(data332.split!==
void 0){let data369=data332.split;if(data369&&typeof data369=="object"&&!Array.isArray(data369)){for(const key122 in data369)
if(!(key122==="train"||key122==="validation"||key122==="test"||key122==="stratify")){const err1167={instancePath:instancePath+
"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key122}};vErrors===null?vErrors=[err1167]:vErrors.push(err1167),errors++}if(data369.train!==void 0){let data370=data369.
train;if(typeof data370=="number"&&isFinite(data370)){if(data370>1||isNaN(data370)){const err1168={instancePath:instancePath+
"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};vErrors===null?vErrors=[err1168]:vErrors.push(err1168),errors++}if(data370<=0||isNaN(data370)){const err1169={
instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err1169]:vErrors.push(err1169),
errors++}}else{const err1170={instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/spl\
it/properties/train/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1170]:vErrors.push(err1170),
errors++}}if(data369.validation!==void 0){let data371=data369.validation;if(typeof data371=="number"&&isFinite(data371)){
if(data371<0||isNaN(data371)){const err1171={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties\
/data/properties/split/properties/validation/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err1171]:vErrors.push(err1171),errors++}if(data371>=1||isNaN(data371)){const err1172={instancePath:instancePath+
"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err1172]:vErrors.push(err1172),errors++}}else{
const err1173={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties/data/properties/split/propert\
ies/validation/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1173]:vErrors.push(err1173),errors++}}
if(data369.test!==void 0){let data372=data369.test;if(typeof data372=="number"&&isFinite(data372)){if(data372<0||isNaN(data372)){
const err1174={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/te\
st/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err1174]:vErrors.push(err1174),errors++}
if(data372>=1||isNaN(data372)){const err1175={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data\
/properties/split/properties/test/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===
null?vErrors=[err1175]:vErrors.push(err1175),errors++}}else{const err1176={instancePath:instancePath+"/data/split/test",
schemaPath:"#/properties/data/properties/split/properties/test/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err1176]:vErrors.push(err1176),errors++}}if(data369.stratify!==void 0&&typeof data369.stratify!="boolean"){const err1177={
instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properties/data/properties/split/properties/stratify/type",
keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err1177]:vErrors.push(err1177),errors++}}else{const err1178={
instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1178]:vErrors.push(err1178),errors++}}}else{const err1179={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1179]:vErrors.
push(err1179),errors++}}}else{const err1180={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1180]:vErrors.push(err1180),errors++}return validate10.errors=vErrors,errors===0}
